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
            check.Compare("disposition", content.Care.Dispositions, words.Dispositions);
            check.Compare("red flag", content.Care.RedFlags, words.RedFlags);
            check.Compare("self-care", content.Care.SelfCare, words.SelfCare);
            check.Compare("side effect", content.Effects.Effects, words.Effects);
            check.Compare("aftercare step", content.Aftercare.Steps, words.Aftercare);
            check.Compare("contraindication", content.Aftercare.Contraindications, words.Contraindications);
            check.Compare("decision", content.Aftercare.Contraindications.Select(entry => entry.Value.Decision), words.Decisions);
            check.Compare("question", content.Aftercare.Questions, words.Questions);
            if (language.Tag != content.Source.Tag)
            {
                var interfaceCheck = check with { Path = sources.Theme.Display($"locales/{language.Tag}.yaml") };
                interfaceCheck.Compare("text of the interface", content.Source.Interface, language.Interface);
            }
        }
    }

    private sealed record Pairing(string Language, string Path, DiagnosticBag Bag)
    {
        public void Compare<TData, TWords>(string what, Table<TData> data, Table<TWords> words)
        {
            var damaged = data.AllIds.Except(data.Ids).ToHashSet(StringComparer.Ordinal);
            Compare(what, data.Select(entry => entry.Id), words.Keep((id, _) => !damaged.Contains(id)));
        }

        public void Compare<T>(string what, IEnumerable<Located<string>> ids, Table<T> words)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var id in ids)
            {
                if (known.Add(id.Value) && !words.Has(id.Value) && !words.IsDamaged(id.Value))
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
