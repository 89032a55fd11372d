using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace MesoSite.Preview.Live;

/// <summary>
/// A page as it is served: with the script that follows the builds, which the page's own policy then allows. All else is as published, so
/// that the preview shows what the policy refuses.
/// </summary>
internal static partial class ServedPage
{
    private static readonly string Script = ReadScript();
    private static readonly string Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Script)))}'";

    /// <summary>The page with the script.</summary>
    /// <param name="published">The page, in any encoding that has ASCII in it: the bytes of others are not touched.</param>
    /// <param name="version">Which site it is from.</param>
    public static byte[] Of(byte[] published, string version)
    {
        // Latin-1 gives each byte a letter, and back.
        var page = PolicyElement().Replace(Encoding.Latin1.GetString(published), element => Allowed(element.Value));
        var end = page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        var element = $"<script data-mesosite-version=\"{version}\">{Script}</script>";
        return Encoding.Latin1.GetBytes(page.Insert(end < 0 ? page.Length : end, element));
    }

    private static string Allowed(string element) => Content().Replace(
        element,
        content => $"content=\"{WebUtility.HtmlEncode(Policy.Allowing(WebUtility.HtmlDecode(content.Groups[1].Value), Hash))}\"");

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(ServedPage).Assembly.GetManifestResourceStream("live.js")!);
        // A browser reads every line end as a line feed before it compares the hash.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("<meta\\s[^>]*http-equiv=\"?Content-Security-Policy\"?[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex PolicyElement();

    [GeneratedRegex("(?<=\\s)content=\"([^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Content();
}
