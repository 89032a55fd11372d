using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Facts;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Checker;

/// <summary>What is written in <c>checker/</c> as a decision table: rules for each side effect multiplied, facts in the place of their paths.</summary>
/// <param name="Authored">What the author wrote of each rule.</param>
internal sealed record TableFromChecker(
    DecisionTable Table,
    ImmutableArray<Guarantee> Guarantees,
    ImmutableArray<Example> Examples,
    ImmutableDictionary<string, AuthoredRule> Authored)
{
    /// <summary>Translates the files; null where a part of them is faulty, because nothing can be proven of the rest alone.</summary>
    public static TableFromChecker? Translate(
        SiteData data, CheckerData checker, ImmutableSortedDictionary<string, FactValue> facts, DiagnosticBag bag)
    {
        var faults = new DiagnosticBag();
        var reader = new ConditionReader(Questions(data, checker.Questions), data, facts, faults);
        var rules = RuleExpansion.Expand(checker.Rules.Rules, data.Effects.Effects, reader).ToImmutableArray();
        var table = new DecisionTable([.. reader.Questions], [.. data.Care.Dispositions.Ids], [.. rules.Select(rule => rule.Rule)]);
        var written = new TableFromChecker(
            table,
            [.. checker.Rules.Guarantees.Select(entry => reader.Guarantee(entry))],
            [.. checker.Rules.Examples.Select(entry => reader.Example(entry))],
            rules.ToImmutableDictionary(rule => rule.Rule.Id.Value, rule => rule.Authored, StringComparer.Ordinal));
        CheckAnswers(written, faults);
        bag.AddAll(faults);
        return faults.HasErrors || IsDamaged(data, checker) ? null : written;
    }

    private static ImmutableArray<Question> Questions(SiteData data, CheckerQuestions questions) =>
    [
        .. questions.Questions.Select(entry => new Question(
            entry.Id,
            entry.Value.Kind.Value,
            [.. ((entry.Value.Kind.Value == QuestionKind.AnyOf ? entry.Value.Signs : entry.Value.Options)?.Value ?? []).Select(id => id.Value)],
            questions.Blocks.TakeWhile(block => block.Value != entry.Value.Block.Value).Count(),
            entry.Value.NotSure,
            entry.Value.Monotone,
            UrgencyOf(entry.Value.Signs?.Value ?? [], data.Care))),
    ];

    private static void CheckAnswers(TableFromChecker written, DiagnosticBag bag)
    {
        var conditions = written.Table.Rules.SelectMany(rule => rule.Conditions)
            .Concat(written.Guarantees.SelectMany(guarantee => guarantee.Conditions))
            .ToList();
        foreach (var question in written.Table.Questions.Where(question => AnswerCount.Of(question, conditions) > AnswerDomain.Largest))
        {
            bag.Add(RuleFaults.TooManyAnswers(question.Id.Span, question.Id.Value, AnswerDomain.Largest));
        }
    }

    // Answered for the whole list, so the most urgent of its signs counts.
    private static int? UrgencyOf(ImmutableArray<Located<string>> signs, CareData care)
    {
        var ranks = signs
            .Where(sign => care.RedFlags.Has(sign.Value))
            .Select(sign => care.Rank(care.RedFlags[sign.Value].Disposition.Value))
            .Where(rank => rank < care.Dispositions.Count)
            .ToList();
        return ranks.Count == 0 ? null : ranks.Min();
    }

    private static bool IsDamaged(SiteData data, CheckerData checker) =>
        checker.Questions.Questions.HasDamage || checker.Rules.Rules.HasDamage || checker.Rules.Guarantees.HasDamage
        || checker.Rules.Examples.HasDamage || data.Care.Dispositions.HasDamage || data.Effects.Effects.HasDamage
        || data.Care.RedFlags.HasDamage || data.Figures.Figures.HasDamage;
}
