using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input.Checks;

/// <summary>Every id of the data has its words in every language, and there are no words for anything else.</summary>
internal static class Translations
{
    public static void Check(SiteContent content, SourceTrees sources, DiagnosticBag bag)
    {
        foreach (var language in content.Languages)
        {
            var words = language.Words;
            var check = new Pairing(language.Tag, sources.Input.Display($"locales/{language.Tag}.yaml"), bag);
            check.Compare("group", content.Effects.Groups, words.Groups);
            check.Compare("disposition", Ids(content.Care.Dispositions), words.Dispositions);
            check.Compare("red flag", Ids(content.Care.RedFlags), words.RedFlags);
            check.Compare("self-care", Ids(content.Care.SelfCare), words.SelfCare);
            check.Compare("side effect", Ids(content.Effects.Effects), words.Effects);
            check.Compare("aftercare step", Ids(content.Aftercare.Steps), words.Aftercare);
            check.Compare("contraindication", Ids(content.Aftercare.Contraindications), words.Contraindications);
            check.Compare("decision", content.Aftercare.Contraindications.Select(entry => entry.Value.Decision), words.Decisions);
            check.Compare("question", Ids(content.Aftercare.Questions), words.Questions);
            CompareInterface(content, language, sources.Theme, bag);
        }
    }

    private static IEnumerable<Located<string>> Ids<T>(Table<T> table) => table.Select(entry => entry.Id);

    private static void CompareInterface(SiteContent content, LanguageContent language, SourceTree theme, DiagnosticBag bag)
    {
        var check = new Pairing(language.Tag, theme.Display($"locales/{language.Tag}.yaml"), bag);
        if (language.Tag != content.Source.Tag)
        {
            check.Compare("text of the interface", Ids(content.Source.Interface), language.Interface);
        }
    }

    private sealed record Pairing(string Language, string Path, DiagnosticBag Bag)
    {
        public void Compare<T>(string what, IEnumerable<Located<string>> ids, Table<T> words)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var id in ids)
            {
                if (known.Add(id.Value) && !words.Has(id.Value))
                {
                    Bag.Add(InputFaults.MissingTranslation(id.Span, $"the {what} \"{id.Value}\"", Language, Path));
                }
            }

            foreach (var entry in words.Where(entry => !known.Contains(entry.Id.Value)))
            {
                Bag.Add(InputFaults.WordsWithoutUse(entry.Id.Span, entry.Id.Value, what));
            }
        }
    }
}
