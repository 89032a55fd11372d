using System.Buffers;
using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>No braces of a template, directive of ours or mark of Markdown is left in what a patient reads or hears.</summary>
internal static partial class LeftoverCheck
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("{}:*]");

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var text in page.Parts.Texts)
        {
            if (text.Text.AsSpan().IndexOfAny(Marks) >= 0 && Mark().Match(text.Text) is { Success: true } match && text.Element.Closest("code, kbd, samp, pre") is null)
            {
                bag.Add(QualityFaults.Leftover(page.PlaceOf(text.Element, Around(text.Text, match, 30), Around(text.Text, match, 10)), page.Name, match.Value));
            }
        }
    }

    // The mark by itself stands in many texts, where it is understood.
    private static string Around(string text, Match match, int letters)
    {
        var start = Math.Max(0, match.Index - letters);
        return text[start..Math.Min(text.Length, match.Index + match.Length + letters)].Trim();
    }

    // A template's braces; a directive with its brackets, or with two or three colons; a placeholder; emphasis; a link.
    [GeneratedRegex(@"\{\{[^}]*\}?\}?|\}\}|:[a-z][a-z-]*[\[{]|:::?(?:[a-z][a-z-]*)?|\{[a-z][a-z0-9-]*\}|\*\*|!?\[[^\]\[]*\]\([^)]*\)|\]\(")]
    private static partial Regex Mark();
}
