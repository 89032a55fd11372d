using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;

namespace MesoSite.Input.Checks;

/// <summary>Reports translations that are older than their originals, and those of which that cannot be known: once for each file.</summary>
internal static class StaleTexts
{
    private const int Named = 4;

    public static void Check(SiteContent content, DiagnosticBag bag)
    {
        foreach (var language in content.Languages)
        {
            // What belongs together stands in one file of the original.
            foreach (var texts in language.Standings.All.GroupBy(text => (text.Original.File, text.Standing, text.IsSafety)))
            {
                Report(language, [.. texts], texts.Key.Standing, texts.Key.IsSafety, bag);
            }
        }
    }

    private static void Report(LanguageContent language, List<TextStanding> texts, Standing standing, bool isSafety, DiagnosticBag bag)
    {
        var (first, count) = (texts[0], texts.Count);
        var keys = string.Join(", ", texts.Take(Named).Select(text => text.Key)) + (count > Named ? ", …" : string.Empty);
        switch (standing)
        {
            case Standing.Stale when isSafety:
                bag.Add(InputFaults.StaleSafetyTexts(first.Translation!.Span, language.Tag, count, keys, Original(first)));
                break;
            case Standing.Stale:
                bag.Add(InputFaults.StaleTexts(first.Translation!.Span, language.Tag, count, keys, Original(first)));
                break;
            // What else is missing has its fault where it is looked for.
            case Standing.Missing when SafetyTexts.IsAuthored(first.Original.Key):
                bag.Add(InputFaults.MissingSafetyTexts(first.Original.Span, language.Tag, count, keys, language.Words.File.DisplayPath));
                break;
            case Standing.Unstamped when language.Stamps.Minds(first.Key):
                bag.Add(InputFaults.UnstampedTexts(first.Translation!.Span, language.Tag, count, keys));
                break;
        }
    }

    private static Located<string> Original(TextStanding text) => new("the original as it is now", text.Original.Span);
}
