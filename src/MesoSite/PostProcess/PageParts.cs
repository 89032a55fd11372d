using System.Text.RegularExpressions;

namespace MesoSite.PostProcess;

/// <summary>What of a page weighs most.</summary>
internal static partial class PageParts
{
    /// <summary>Its heaviest part in words, and what the page would lose with it, in bytes gzipped. Parts share what they repeat: they do not add up.</summary>
    /// <param name="html">The page.</param>
    public static (string Name, int Bytes) Heaviest(string html)
    {
        var whole = Weight.Of(html);
        return new[]
        {
            ("scripts", Scripts().Replace(html, string.Empty)),
            ("drawings", Drawings().Replace(html, string.Empty)),
            ("text", Texts().Replace(html, ">")),
            ("markup", Tags().Replace(html, "\n")),
        }.Select(part => (Name: part.Item1, Bytes: whole - Weight.Of(part.Item2))).MaxBy(part => part.Bytes);
    }

    [GeneratedRegex("<script>.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawings();

    [GeneratedRegex(">[^<]+")]
    private static partial Regex Texts();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
