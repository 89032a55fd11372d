using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>Whoever is asked for a sign and has it gets an outcome as urgent: by hand, and against all combinations.</summary>
public sealed class HeededProofTests
{
    private static readonly Question Swelling = Sign("swelling", 0);
    private static readonly Question Fever = Sign("fever", 1);
    private static readonly Question Pain = Sign("pain", null);

    [Fact]
    public void Unheeded_signs_are_found() => AuthoredTables.Hold(1_000, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        var findings = HeededProof.Run(compiled);
        var expected = authored.Table.Questions.Where(question => Unheeded(question, cases).Any());
        return findings.Select(finding => finding.Question).SequenceEqual(expected)
            && findings.All(finding =>
            {
                var unheeded = Unheeded(finding.Question, cases).ToList();
                return finding.Answers.Length == unheeded.Min(one => one.Asked.Count)
                    && cases.Where(one => one.Fits(finding.Answers)) is var shown
                    && shown.All(one => unheeded.Contains(one) && one.Winner == finding.Winner)
                    && finding.Answers.Select(answer => answer.Question).SequenceEqual(compiled.Decide(shown.First().Answers).Asked);
            });
    });

    [Fact]
    public void A_sign_that_every_rule_heeds_is_heeded()
    {
        var table = Table([Swelling, Pain], Rule("swelling", 0, (Swelling, "yes")), Rule("pain", 1, (Pain, "yes")), Rule("rest", 2));
        Assert.Empty(HeededProof.Run(table));
    }

    [Fact]
    public void The_shortest_case_is_told_in_the_order_asked()
    {
        var table = Table(
            [Pain, Swelling],
            Rule("pain", 0, (Pain, "yes")),
            Rule("swelling", 0, (Swelling, "yes"), (Pain, "no")),
            Rule("unsure", 1, (Swelling, "yes")),
            Rule("rest", 2));
        var finding = Assert.Single(HeededProof.Run(table));
        Assert.Equal((Swelling, "unsure"), (finding.Question, finding.Winner!.Id.Value));
        Assert.Equal("pain: not-sure, swelling: yes", string.Join(", ", finding.Answers));
    }

    [Fact]
    public void No_outcome_at_all_is_least_urgent()
    {
        var finding = Assert.Single(HeededProof.Run(Table([Fever], Rule("no-fever", 2, (Fever, "not(yes)")))));
        Assert.Equal(("fever: yes", null), (Assert.Single(finding.Answers).ToString(), finding.Winner));
    }

    [Fact]
    public void What_nobody_is_asked_is_not_unheeded() =>
        Assert.Empty(HeededProof.Run(Table([Swelling], Rule("rest", 2))));

    [Fact]
    public void Each_sign_has_its_own_finding_between_dead_rules_and_lowered_urgency()
    {
        var table = Table(
            [Swelling with { Monotone = true }, Fever],
            Rule("better", 0, (Swelling, "no")),
            Rule("fever", 2, (Fever, "yes")),
            Rule("rest", 1),
            Rule("dead", 2, (Fever, "yes")));
        var promise = new Guarantee(AuthoredTables.At("promise"), [], 0);
        Assert.Equal(
            ["DeadRule", "DeadRule", "UnheededSign", "LoweredUrgency", "BrokenGuarantee"],
            ProofReport.Of(table, [promise], []).Findings.Select(finding => finding.GetType().Name));
    }

    private static IEnumerable<Case> Unheeded(Question question, List<Case> cases) => cases.Where(one =>
        one.Rank > question.Urgency && one.Asked.Contains(question.Id.Value)
        && one.Answers[question.Id.Value] == new Answer.Named(AnswerNames.Yes));

    private static Question Sign(string id, int? urgency) =>
        new(AuthoredTables.At(id), QuestionKind.AnyOf, ["one", "two"], 0, true, false, urgency);

    private static Rule Rule(string id, int rank, params (Question Question, string Test)[] conditions) => new(
        AuthoredTables.At(id),
        [.. conditions.Select(when => When(when.Question, when.Test))],
        rank);

    private static Condition When(Question question, string test) =>
        new(question.Id.Value, AuthoredTables.At(UnaryTestParser.Parse(test, question, out _)!));

    private static CompiledTable Table(ImmutableArray<Question> questions, params Rule[] rules) =>
        RulesCompiler.Compile(new DecisionTable(questions, AuthoredTables.Dispositions, [.. rules]), []).Compiled!;
}
