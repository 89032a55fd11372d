using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Typography;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// No text was left in another language of the site. Languages of different scripts are told apart by <see cref="ScriptOfTextCheck"/>; here those
/// of one script are, by their commonest words.
/// </summary>
internal static class LanguageOfTextCheck
{
    public static void Check(SiteContent content, DiagnosticBag bag)
    {
        foreach (var alike in content.Languages.GroupBy(language => CldrLocale.TryFor(language.Tag)!.Script).Where(alike => alike.Skip(1).Any()))
        {
            var words = new CommonWords(alike.Select(language => (language.Tag, language.Texts.Where(text => text.IsWritten))));
            Parallelism.Map([.. alike], language =>
            {
                Check(language, words, bag);
                return language.Tag;
            });
        }
    }

    private static void Check(LanguageContent language, CommonWords words, DiagnosticBag bag)
    {
        foreach (var text in language.Texts.Where(text => text.IsWritten))
        {
            foreach (var passage in PassagesFromText.Translate(text.Text))
            {
                if (words.OtherThan(language.Tag, passage.Text) is { } other)
                {
                    var (start, end) = (passage.Offsets[0], passage.Offsets[^1] + 1);
                    bag.Add(QualityFaults.OtherLanguage(text.SpanOf(start, end - start), language.Tag, other));
                }
            }
        }
    }
}
