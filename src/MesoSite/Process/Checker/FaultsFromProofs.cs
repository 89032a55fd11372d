using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Core;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Checker;

/// <summary>What the proofs found wrong, at its place and in the author's words.</summary>
internal static class FaultsFromProofs
{
    public static void Add(ProofReport proofs, CompiledTable table, DiagnosticBag bag)
    {
        foreach (var finding in proofs.Findings)
        {
            bag.Add(Fault(finding, table));
        }

        foreach (var result in proofs.Examples.Where(result => result.Triage != Triage.Exact))
        {
            bag.Add(Fault(result, table.Table));
        }

        foreach (var rule in proofs.WithoutExample.Where(rule => proofs.Findings.All(finding => finding is not Finding.DeadRule dead || dead.Rule != rule)))
        {
            bag.Add(RuleFaults.RuleWithoutExample(rule.Id.Span, rule.Id.Value));
        }
    }

    private static Diagnostic Fault(Finding finding, CompiledTable table) => finding switch
    {
        Finding.Gap gap => RuleFaults.Gap(
            gap.Answers.IsEmpty ? table.Table.Questions[0].Id.Span : gap.Answers[^1].Question.Id.Span,
            Told(gap.Answers),
            gap.Count.ToString(CultureInfo.InvariantCulture)),
        Finding.DeadRule dead => RuleFaults.DeadRule(dead.Rule.Id.Span, dead.Rule.Id.Value, Winner(dead.BeatenBy.FirstOrDefault(), table.Table)),
        Finding.LiveMaskedRule live => RuleFaults.LiveMaskedRule(live.Rule.Id.Span, live.Rule.Id.Value, Told(live.Answers)),
        Finding.UnheededSign sign => RuleFaults.UnheededSign(
            sign.Question.Id.Span, sign.Question.Id.Value, Told(sign.Answers), Winner(sign.Winner, table.Table)),
        Finding.LoweredUrgency lowered => RuleFaults.LoweredUrgency(
            lowered.Question.Id.Span,
            lowered.Question.Id.Value,
            $"\"{lowered.Worse}\"",
            $"\"{lowered.Better}\"",
            lowered.Answers.IsEmpty ? string.Empty : $", for: {Told(lowered.Answers)}",
            Winner(lowered.WorseWinner, table.Table)),
        Finding.BrokenGuarantee broken => RuleFaults.BrokenGuarantee(
            broken.Guarantee.Id.Span, broken.Guarantee.Id.Value, Told(broken.Answers), Winner(broken.Winner, table.Table)),
        Finding.EmptyGuarantee empty => RuleFaults.EmptyGuarantee(empty.Guarantee.Id.Span, empty.Guarantee.Id.Value),
        _ => throw new InvalidOperationException($"unknown finding {finding.GetType().Name}"),
    };

    private static Diagnostic Fault(ExampleResult result, DecisionTable table)
    {
        var (example, decision) = (result.Example, result.Decision);
        if (decision.Missing is { } missing)
        {
            return RuleFaults.IncompleteExample(example.Id.Span, example.Id.Value, missing.Id.Value);
        }

        return RuleFaults.WrongTriage(
            example.Id.Span,
            example.Id.Value,
            result.Triage == Triage.Under ? "under-triage" : "over-triage",
            table.Dispositions[example.Rank],
            decision.Winner is { } winner ? table.Dispositions[winner.Rank] : "no rule",
            Winner(decision.Winner, table));
    }

    private static Located<string>? Winner(Rule? rule, DecisionTable table) => rule is null
        ? null
        : new Located<string>($"\"{rule.Id.Value}\" wins there: {table.Dispositions[rule.Rank]}", rule.Id.Span);

    private static string Told(ImmutableArray<GivenAnswer> answers) => answers.IsEmpty ? "whatever is answered" : string.Join("; ", answers);
}
