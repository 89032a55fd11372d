using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Typography;

namespace MesoSite.PostProcess.Checks;

/// <summary>A text is written in the script of the language that the page says it is in. Names, titles and code stay as they are.</summary>
internal static class ScriptOfTextCheck
{
    // What the head says of a page that shows its original is in that language, and nothing can say so there.
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        // Pieces of one paragraph in one language are judged together.
        foreach (var passage in page.Parts.Texts.Where(text => !text.IsName && text.Element.LocalName != "meta" && !text.Text.Contains(Placeholder.Start, StringComparison.Ordinal)).GroupBy(text => (text.Block, text.Attribute, text.Language)))
        {
            if (LanguageCheck.LocaleOf(passage.Key.Language) is { } locale && ScriptLetters.AreMostlyOthers(locale.Script, passage.Select(text => text.Text)))
            {
                var longest = passage.MaxBy(text => text.Text.Length)!;
                var text = longest.Text.Trim();
                bag.Add(QualityFaults.OtherScript(page.PlaceOf(longest.Element, text), page.Name, text, passage.Key.Language));
            }
        }
    }
}
