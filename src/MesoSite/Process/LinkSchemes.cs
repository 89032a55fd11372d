namespace MesoSite.Process;

/// <summary>Where a link may lead besides the site's own pages: an allow-list, so that no scheme that runs something is forgotten.</summary>
internal static class LinkSchemes
{
    private static readonly string[] Allowed = ["https:", "http:", "tel:", "mailto:"];

    /// <summary>True for an address that begins with one of the schemes.</summary>
    public static bool Allow(string address) => Allowed.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
