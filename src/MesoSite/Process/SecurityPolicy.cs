using System.Security.Cryptography;
using System.Text;

namespace MesoSite.Process;

/// <summary>
/// What a page may load: files of its own site, the scripts that are named by their hash, and nothing else. Written into each page, so that it also
/// holds from a folder or a USB stick, where no server sends headers; <c>frame-ancestors</c> works only as a header.
/// </summary>
internal static class SecurityPolicy
{
    /// <summary>The name under which the one script that starts the worker may make an address for it (Trusted Types).</summary>
    public const string TrustedPolicy = "handout-sw";

    private const string Files = "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'";
    private const string Never = "base-uri 'none'; form-action 'none'";
    private const string Trusted = $"require-trusted-types-for 'script'; trusted-types {TrustedPolicy}";

    /// <summary>The policy of a page.</summary>
    /// <param name="scripts">The texts of the scripts that stand in it, exactly as they stand there.</param>
    public static string Page(params IReadOnlyCollection<string> scripts) => $"{Loads(scripts)}; {Never}; {Trusted}";

    /// <summary>The policy of all pages together, for a header.</summary>
    /// <param name="scripts">The texts of the scripts that stand in any of them.</param>
    public static string Header(IReadOnlyCollection<string> scripts) => $"{Loads(scripts)}; {Never}; frame-ancestors 'none'; {Trusted}";

    /// <summary>How a policy names a script that stands in a page: the one way that holds from a folder as well.</summary>
    /// <param name="script">Its text.</param>
    public static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    // Where there is no script, what holds by default holds for them too: none runs.
    private static string Loads(IReadOnlyCollection<string> scripts) => scripts.Count == 0
        ? $"default-src 'none'; {Files}"
        : $"default-src 'none'; script-src {string.Join(' ', scripts.Select(Hash))}; {Files}";
}
