using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MesoSite.Input.Content;
using MesoSite.Input.Typography;

namespace MesoSite.PostProcess;

/// <summary>By what a red flag is known on a page: by language, its words, or where it holds a fact the longest piece of them.</summary>
internal sealed partial class RedFlagWords
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> words;

    public RedFlagWords(SiteContent content) =>
        words = content.Languages.ToImmutableDictionary(language => language.Tag, language => Of(language.Words).ToImmutableArray());

    /// <summary>True for a language of the site.</summary>
    public bool Knows(string language) => words.ContainsKey(language);

    /// <summary>The words that stand in a text with single spaces; null where none do.</summary>
    public string? FirstIn(string text, string language) => words[language].FirstOrDefault(flag => text.Contains(flag, StringComparison.Ordinal));

    /// <summary>A text with single spaces.</summary>
    public static string Spaced(string text) => Space().Replace(text, " ");

    private static IEnumerable<string> Of(Words words) =>
        from flag in words.RedFlags
        from passage in PassagesFromText.Translate(flag.Value.Text)
        let longest = passage.Text.Split(Passage.Value).Select(piece => Spaced(piece).Trim()).MaxBy(piece => piece.Length)
        where longest.Length > 0
        select longest;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
