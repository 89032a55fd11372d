namespace MesoSite.Process;

/// <summary>
/// What a page may load: its own style sheet and pictures, and nothing else. Written into each page, so that it also holds
/// from a folder or a USB stick, where no server sends headers; <c>frame-ancestors</c> works only as a header.
/// </summary>
internal static class SecurityPolicy
{
    public const string Page =
        "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
}
