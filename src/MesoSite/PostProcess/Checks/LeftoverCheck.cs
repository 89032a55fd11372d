using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>No braces of a template, directive of ours or mark of Markdown is left in what a patient reads or hears.</summary>
internal static partial class LeftoverCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var text in page.Parts.Texts)
        {
            if (text.Text.AsSpan().IndexOfAny("{}:*[]") >= 0 && Mark().Match(text.Text) is { Success: true } match)
            {
                bag.Add(QualityFaults.Leftover(page.PlaceOf(text.Element, match.Value), page.Name, match.Value));
            }
        }
    }

    // A template's braces; a directive with its brackets, or with two or three colons; a placeholder; emphasis; a link.
    [GeneratedRegex(@"\{\{[^}]*\}?\}?|\}\}|:[a-z][a-z-]*[\[{]|:::?(?:[a-z][a-z-]*)?|\{[a-z][a-z0-9-]*\}|\*\*|!?\[[^\]\[]*\]\([^)]*\)|\]\(")]
    private static partial Regex Mark();
}
