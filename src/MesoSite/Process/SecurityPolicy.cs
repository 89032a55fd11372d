using System.Security.Cryptography;
using System.Text;

namespace MesoSite.Process;

/// <summary>
/// What a page may load: its own style sheet and pictures, and nothing else. Written into each page, so that it also holds
/// from a folder or a USB stick, where no server sends headers; <c>frame-ancestors</c> works only as a header.
/// </summary>
internal static class SecurityPolicy
{
    private const string Start = "default-src 'none'; ";
    private const string Rest = "style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>The policy of a page.</summary>
    /// <param name="scripts">The texts of the scripts that stand in it, exactly as they stand there.</param>
    public static string Page(params IReadOnlyCollection<string> scripts) => scripts.Count == 0
        ? Start + Rest
        : $"{Start}script-src {string.Join(' ', scripts.Select(Hash))}; {Rest}; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>The policy of all pages together, for a header.</summary>
    /// <param name="scripts">The texts of the scripts that stand in any of them.</param>
    public static string Header(IReadOnlyCollection<string> scripts) => $"{Page(scripts)}; frame-ancestors 'none'";

    /// <summary>How a policy names a script that stands in a page: the one way that holds from a folder as well.</summary>
    /// <param name="script">Its text.</param>
    public static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
