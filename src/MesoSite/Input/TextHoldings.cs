using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace MesoSite.Input;

/// <summary>What of a text has to be the same in every language, in whatever order its language puts it. Native digits count as their values.</summary>
/// <param name="Numbers">The numbers in figures, in order of value.</param>
/// <param name="Marks">Directives, addresses of links, placeholders, ids of headings.</param>
internal sealed partial record TextHoldings(ImmutableArray<string> Numbers, ImmutableArray<string> Marks)
{
    /// <summary>What a text holds.</summary>
    public static TextHoldings Of(string text) => new(NumbersOf(text), MarksOf(text));

    /// <summary>The numbers in words for a diagnostic.</summary>
    public string NumbersTold => Numbers.IsEmpty ? "no number" : string.Join(", ", Numbers);

    /// <summary>True where the numbers are the same.</summary>
    public bool HasNumbersOf(TextHoldings original) => Numbers.SequenceEqual(original.Numbers);

    /// <summary>The marks that stand more or less often here than in the original, and how often in both.</summary>
    public IEnumerable<(string Mark, int Here, int There)> OtherMarks(TextHoldings original) =>
        from mark in Marks.Union(original.Marks)
        let here = Marks.Count(mark.Equals)
        let there = original.Marks.Count(mark.Equals)
        where here != there
        select (mark, here, there);

    // The label of a box is its heading, and translated.
    private static ImmutableArray<string> MarksOf(string text) =>
        [.. Mark().Matches(text).Select(match => match.Value.StartsWith(":::", StringComparison.Ordinal) ? Label().Replace(match.Value, string.Empty) : match.Value)];

    /// <summary>A text with spaces in the place of what stands in it and is not read: directives, ids, addresses. The heading of a box stays.</summary>
    public static string WithoutMarks(string text) =>
        NotTyped().Replace(text, match => match.Value.StartsWith(":::", StringComparison.Ordinal) ? match.Value : new string(' ', match.Length));

    // In order of value, not of the sentence: word order differs between languages.
    private static ImmutableArray<string> NumbersOf(string text) =>
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

    [GeneratedRegex(@"(?<![a-zA-Z0-9:]):{1,3}[a-z][a-z-]*(?:\[[^\]]*\](?:\{[^}]*\})?|\{[^}]*\})|(?m:^:{2,3}[a-z-]+$)|(?<=\])\([^)\s]*\)|\{#[a-z][a-z0-9-]*\}|\{[a-z][a-z-]*\}")]
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
}
