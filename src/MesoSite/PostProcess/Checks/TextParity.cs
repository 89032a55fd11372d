using System.Text;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Safety parity of what is written: each text of a translation has the directives, the links, the placeholders and the numbers in figures of
/// the text that it was made from, in whatever order its language puts them. Native digits count as their values.
/// </summary>
internal static partial class TextParity
{
    public static void Check(SiteContent content, DiagnosticBag bag)
    {
        var source = content.Source.Texts.ToDictionary(text => text.Key, Holdings.Of, StringComparer.Ordinal);
        foreach (var language in content.Languages.Where(language => language != content.Source))
        {
            // An old text is known to be old: it still says what its original said.
            foreach (var text in language.Texts.Where(text => !language.Standings.IsStale(text.Key)))
            {
                if (source.TryGetValue(text.Key, out var original))
                {
                    Compare(Holdings.Of(text), original, language.Tag, bag);
                }
            }
        }
    }

    private static void Compare(Holdings text, Holdings original, string language, DiagnosticBag bag)
    {
        var source = new Located<string>("the text that it was made from", original.Span);
        if (!text.Numbers.SequenceEqual(original.Numbers))
        {
            bag.Add(QualityFaults.OtherNumbers(text.Span, language, Told(text.Numbers), Told(original.Numbers), source));
        }

        foreach (var mark in text.Marks.Union(original.Marks))
        {
            var (here, there) = (text.Marks.Count(mark.Equals), original.Marks.Count(mark.Equals));
            if (here != there)
            {
                bag.Add(QualityFaults.OtherMarks(text.Span, language, mark, here, there, source));
            }
        }
    }

    private static string Told(List<string> numbers) => numbers.Count == 0 ? "no number" : string.Join(", ", numbers);

    // Directives, addresses of links, placeholders. The label of a box is its heading, and translated.
    private static List<string> Marks(string text) =>
        [.. Mark().Matches(text).Select(match => match.Value.StartsWith(":::", StringComparison.Ordinal) ? Label().Replace(match.Value, string.Empty) : match.Value)];

    // In order of value, not of the sentence: word order differs between languages.
    private static List<string> Numbers(string text) =>
        [.. Number().Matches(NotTyped().Replace(text, " ")).Select(match => Plain(match.Value)).Order(StringComparer.Ordinal)];

    private static string Plain(string number)
    {
        var digits = new StringBuilder(number.Length);
        foreach (var letter in number)
        {
            digits.Append(char.IsDigit(letter) ? $"{(int)char.GetNumericValue(letter)}" : ".");
        }

        return Grouping().Replace(digits.ToString(), "$1");
    }

    [GeneratedRegex(@"(?<![a-zA-Z0-9:]):{1,3}[a-z][a-z-]*(?:\[[^\]]*\](?:\{[^}]*\})?|\{[^}]*\})|(?m:^:{2,3}[a-z-]+$)|(?<=\])\([^)\s]*\)|\{[a-z][a-z-]*\}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Label();

    // Directives, ids of headings, addresses of links and tags: what stands in them is no number that a patient reads.
    [GeneratedRegex(@":{1,3}[a-z-]+(?:\[[^\]]*\])?(?:\{[^}]*\})?|\{#[^}]*\}|\]\([^)]*\)|\{[a-z-]+\}|https?://\S+")]
    private static partial Regex NotTyped();

    [GeneratedRegex(@"\p{Nd}+(?:[.,٫٬\u00A0\u202F]\p{Nd}+)*")]
    private static partial Regex Number();

    // 1,000 and 1.000 and 1 000 are one number.
    [GeneratedRegex(@"(?<=^\d{1,3}(?:\d{3})*)\.(\d{3})(?!\d)")]
    private static partial Regex Grouping();

    /// <summary>What of a text has to be the same in every language.</summary>
    private sealed record Holdings(SourceSpan Span, List<string> Numbers, List<string> Marks)
    {
        public static Holdings Of(AuthoredText text) => new(text.Span, TextParity.Numbers(text.Text), TextParity.Marks(text.Text));
    }
}
