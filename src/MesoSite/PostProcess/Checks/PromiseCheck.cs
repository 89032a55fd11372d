using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Promises;
using MesoSite.Input.Typography;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// No text, and no word of the theme, promises what no treatment can keep. What counts as a promise is the clinic's own list, language by
/// language; a language without a list is not looked at.
/// </summary>
internal static class PromiseCheck
{
    // Words of the reports, in which a guarantee is one of the rules'.
    private static readonly string[] ForTheClinic = [$"{AuthoredTexts.Theme}report-", $"{AuthoredTexts.Theme}proof-"];

    public static void Check(SiteContent content, DiagnosticBag bag) => Parallelism.Map(content.Languages, language =>
    {
        if (language.Words.Promises is { } words)
        {
            var finder = new PromiseFinder(words, language.Tag);
            foreach (var text in language.Texts.Where(text => !ForTheClinic.Any(part => text.Key.StartsWith(part, StringComparison.Ordinal))))
            {
                Check(text, finder, language.Words.File.DisplayPath, bag);
            }
        }

        return language.Tag;
    });

    private static void Check(AuthoredText text, PromiseFinder finder, string list, DiagnosticBag bag)
    {
        foreach (var passage in PassagesFromText.Translate(text.Text))
        {
            foreach (var range in finder.In(passage.Text))
            {
                var (start, end) = (passage.OffsetOf(range.Start.Value), passage.OffsetOf(range.End.Value - 1) + 1);
                bag.Add(QualityFaults.Promise(text.SpanOf(start, end - start), passage.Text[range], list));
            }
        }
    }
}
