using System.Text.RegularExpressions;
using MesoSite.Input;

namespace MesoSite.Tests.Support;

/// <summary>The theme with <c>«key {placeholder}»</c> for every word of the interface, so that no case depends on how it is put.</summary>
internal static partial class ThemeWords
{
    public static SourceTrees Masked(SourceTrees trees)
    {
        var theme = trees.Theme;
        foreach (var file in trees.Theme.Texts.Values.Where(file => file.Path.StartsWith("locales/", StringComparison.Ordinal)))
        {
            theme = theme.With(file.Path, Word().Replace(file.Text, Mask));
        }

        return trees with { Theme = theme };
    }

    private static string Mask(Match word)
    {
        var placeholders = Placeholder().Matches(word.Groups[2].Value).Select(match => " " + match.Value);
        return $"{word.Groups[1].Value}: \"«{word.Groups[1].Value}{string.Concat(placeholders)}»\"";
    }

    [GeneratedRegex("^([a-z-]+): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[a-z-]+\}")]
    private static partial Regex Placeholder();
}
