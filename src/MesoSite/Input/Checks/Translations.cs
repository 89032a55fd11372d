using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Rules.Source;

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
            CompareChecker(content.Checker, words, check);
            if (language.Tag != content.Source.Tag)
            {
                var interfaceCheck = check with { Path = sources.Theme.Display($"locales/{language.Tag}.yaml") };
                interfaceCheck.Compare("text of the interface", content.Source.Interface, language.Interface);
            }
        }
    }

    private static void CompareChecker(CheckerData? checker, Words words, Pairing check)
    {
        if (checker is null || words.Checker is null)
        {
            check.RequireBoth(checker, words);
            return;
        }

        check.Compare("question of the checker", checker.Questions.Questions, words.Checker.Questions);
        check.Compare("rule of the checker", checker.Rules.Rules, words.Checker.Reasons);
        foreach (var entry in checker.Questions.Questions)
        {
            if (words.Checker.Questions.TryGet(entry.Id.Value, out var said))
            {
                var usual = entry.Value.UsualAnswers.Where(answer => said.Answers.Has(answer)).Select(answer => new Located<string>(answer, entry.Id.Span));
                check.Compare($"answer to \"{entry.Id.Value}\"", (entry.Value.Options?.Value ?? []).Where(option => !AnswerNames.IsReserved(option.Value)).Concat(usual), said.Answers);
            }
        }
    }

    private sealed record Pairing(string Language, string Path, DiagnosticBag Bag)
    {
        public void RequireBoth(CheckerData? checker, Words words)
        {
            if (checker?.Questions.Blocks[0] is { } block)
            {
                Bag.Add(InputFaults.MissingTranslation(block.Span, "the symptom checker", Language, Path));
            }
            else if (words.Checker is not null)
            {
                Bag.Add(InputFaults.WordsWithoutUse(words.File.Start, "checker", "folder"));
            }
        }

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
