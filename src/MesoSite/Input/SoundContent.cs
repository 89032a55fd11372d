using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Rules.Source;

namespace MesoSite.Input;

/// <summary>
/// What is left of faulty content when everything that points nowhere or has no words is taken out. Nothing is published from
/// it: it lets the next phase go on and find its own faults, so that one run shows an author all of them.
/// </summary>
internal static class SoundContent
{
    public static SiteContent Of(SiteContent content)
    {
        ImmutableArray<Words> words = [.. content.Languages.Select(language => language.Words)];
        var care = Sound(content.Care, content.Sources.Sources, words);
        return content with
        {
            Settings = content.Settings with { Bilingual = [.. content.Settings.Bilingual.Where(pair => AreThere(pair.Value, content))] },
            Care = care,
            Effects = Sound(content, care, words),
            Aftercare = Sound(content.Aftercare, content, words),
            Checker = content.Checker is { } checker ? Sound(checker, content) : null,
            Languages = [.. content.Languages.Select(language => Sound(language, content.Source))],
        };
    }

    private static bool AreThere(LanguagePair pair, SiteContent content) =>
        new[] { pair.First, pair.Second }.All(tag => content.Languages.Any(language => language.Tag == tag));

    private static CareData Sound(CareData care, Table<Source> sources, ImmutableArray<Words> words)
    {
        var dispositions = care.Dispositions.Keep((id, _) => words.All(word => word.Dispositions.Has(id)));
        var flags = care.RedFlags
            .Keep((id, flag) => dispositions.Has(flag.Disposition.Value) && words.All(word => word.RedFlags.Has(id)))
            .Change(flag => flag with { Sources = Known(flag.Sources, sources) });
        return new CareData(
            dispositions, Known(care.EmergencyBox, flags), flags, care.SelfCare.Keep((id, _) => words.All(word => word.SelfCare.Has(id))));
    }

    private static EffectData Sound(SiteContent content, CareData care, ImmutableArray<Words> words)
    {
        var sources = content.Sources.Sources;
        var effects = content.Effects.Effects
            .Keep((id, effect) => care.Dispositions.Has(effect.Urgency.Value) && words.All(word => word.Effects.Has(id)) && HasEnd(effect, care))
            .Change(effect => effect with
            {
                SelfCare = Known(effect.SelfCare, care.SelfCare),
                RedFlags = Known(effect.RedFlags, care.RedFlags),
                Sources = Known(effect.Sources, sources),
                Reported = effect.Reported is { Of: > 0 } ? effect.Reported : null,
            });
        return new EffectData([.. content.Effects.Groups.Where(group => words.All(word => word.Groups.Has(group.Value)))], effects);
    }

    private static bool HasEnd(Effect effect, CareData care) => effect.PastCourse is { } past
        ? care.Dispositions.Has(past.Value)
        : effect.Course is not Course.Known { Longest: not null };

    private static AftercareData Sound(AftercareData aftercare, SiteContent content, ImmutableArray<Words> words) => aftercare with
    {
        Steps = aftercare.Steps
            .Keep((id, _) => words.All(word => word.Aftercare.Has(id)))
            .Change(step => step with { Sources = Known(step.Sources, content.Sources.Sources) }),
        Contraindications = aftercare.Contraindications
            .Keep((id, _) => words.All(word => word.Contraindications.Has(id))),
        Questions = aftercare.Questions.Keep((id, _) => words.All(word => word.Questions.Has(id))),
    };

    // Nothing can be proven of a part of the rules: one damaged entry keeps them from being compiled at all.
    private static CheckerData Sound(CheckerData checker, SiteContent content)
    {
        var (data, rules) = (checker.Questions, checker.Rules);
        var questions = data.Questions.Keep((_, question) =>
            data.Blocks.Any(block => block.Value == question.Block.Value)
            && AllKnown(question.Signs?.Value ?? [], content.Care.RedFlags)
            && (question.Kind.Value == QuestionKind.AnyOf) == (question.Signs is not null)
            && (question.Kind.Value == QuestionKind.OneOf) == (question.Options is not null));
        return new CheckerData(
            data with { Questions = questions },
            rules with
            {
                Rules = rules.Rules.Keep((_, rule) =>
                    (rule.ForEach || rule.Effect is null || content.Effects.Effects.Has(rule.Effect.Value))
                    && AllKnown(rule.SelfCare ?? [], content.Care.SelfCare)
                    && AllKnown(rule.RedFlags ?? [], content.Care.RedFlags)
                    && AllKnown(rule.Sources ?? [], content.Sources.Sources)),
                Guarantees = rules.Guarantees.Keep((_, guarantee) => content.Care.Dispositions.Has(guarantee.AtLeast.Value)),
                Examples = rules.Examples.Keep((_, example) => content.Care.Dispositions.Has(example.Expect.Value)),
            });
    }

    private static LanguageContent Sound(LanguageContent language, LanguageContent source) => language with
    {
        Articles = [.. language.Articles.Where(article => source.Articles.Any(original => original.Id == article.Id))],
        Pages = [.. language.Pages.Where(page => source.Pages.Any(original => original.Id == page.Id))],
    };

    private static bool AllKnown<T>(ImmutableArray<Located<string>> ids, Table<T> table) => Known(ids, table).Length == ids.Length;

    private static ImmutableArray<Located<string>> Known<T>(ImmutableArray<Located<string>> ids, Table<T> table) =>
        [.. ids.Where(id => table.Has(id.Value))];
}
