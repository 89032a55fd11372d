using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Difference;
using MesoSite.Rules.Mutation;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>Mutants by hand, and on random tables held against the whole check that a mutated table would go through.</summary>
public sealed class MutationTests
{
    private static readonly Question Fever = new(AuthoredTables.At("fever"), QuestionKind.YesNo, [], 0, true, false);
    private static readonly Question Days = new(AuthoredTables.At("days"), QuestionKind.Number, [], 0, false, false);
    private static readonly Question Long = new(AuthoredTables.At("long"), QuestionKind.Number, [], 0, true, false);
    private static readonly Question Place = new(AuthoredTables.At("place"), QuestionKind.OneOf, ["arm", "face", "leg"], 0, false, false);

    [Theory]
    [InlineData("fever", "yes", "not(yes)|-")]
    [InlineData("fever", "not(no)", "no|-")]
    [InlineData("fever", "yes, not-sure", "not(yes, not-sure)|-|not-sure|yes")]
    [InlineData("place", "not(arm, leg)", "arm, leg|-|not(leg)|not(arm)")]
    [InlineData("place", "-", "")]
    [InlineData("days", "> 3 d", "not(> 3 d)|-|>= 3 d")]
    [InlineData("days", "<= 3 d", "not(<= 3 d)|-|< 3 d")]
    [InlineData("days", "= 3 d", "not(= 3 d)|-")]
    [InlineData("days", "[1 d..3 d)", "not([1 d..3 d))|-|(1 d..3 d)|[1 d..3 d]")]
    [InlineData("long", "> 3 d", "not(> 3 d)|-|>= 3 d|<= 3 d")]
    [InlineData("long", "< 3 d, not-sure", "not(< 3 d, not-sure)|-|not-sure|<= 3 d, not-sure|>= 3 d, not-sure|< 3 d")]
    [InlineData("long", "not(>= 3 d)", ">= 3 d|-|not(> 3 d)|not(< 3 d)")]
    public void A_test_has_these_mutants(string question, string test, string mutants)
    {
        var asked = new[] { Fever, Days, Long, Place }.Single(one => one.Id.Value == question);
        var score = Score([Rule("rule", 0, When(asked, test))], [], asked);
        var ofTest = score.Results.Where(result => result.Mutant.Question is not null);
        Assert.Equal(mutants, string.Join('|', ofTest.Select(result => result.Mutant.After)));
    }

    [Fact]
    public void A_disposition_goes_one_step_up_and_one_down()
    {
        var score = Score([Rule("first", 0), Rule("middle", 1), Rule("last", 2)], []);
        Assert.Equal(
            ["first: emergency → same-day", "middle: same-day → emergency", "middle: same-day → routine", "last: routine → same-day"],
            score.Results.Select(result => result.Mutant.ToString()));
    }

    [Fact]
    public void A_table_whose_examples_stand_at_every_edge_scores_all()
    {
        var score = Score(Late, [.. Edges]);
        Assert.Empty(score.Survivors);
        Assert.Equal((1.0, 9, 0), (score.Score, score.Killed, score.Count(MutantFate.Equivalent)));
    }

    [Fact]
    public void Without_the_example_at_the_edge_the_edge_survives()
    {
        var score = Score(Late, [.. Edges.Where(example => example.Id.Value != "just-three")]);
        var survivor = Assert.Single(score.Survivors);
        Assert.Equal("late: days: > 3 d → >= 3 d", survivor.Mutant.ToString());
        Assert.Equal("fever: no, days: = 3 d", string.Join(", ", survivor.Answers.OrderByDescending(answer => answer.Question.Id.Value)));
        Assert.Equal(("rest", "late"), (survivor.Winner!.Id.Value, survivor.MutantWinner!.Id.Value));
        Assert.Equal(8.0 / 9, score.Score, 9);
    }

    [Fact]
    public void A_survivor_shows_the_dispositions_too()
    {
        var score = Score([Rule("rest", 1)], []);
        Assert.Equal([0, 2], score.Survivors.Select(result => result.MutantWinner!.Rank));
        Assert.All(score.Survivors, result => Assert.Equal(1, result.Winner!.Rank));
        Assert.All(score.Survivors, result => Assert.Empty(result.Answers));
    }

    // The second condition says nothing that the first does not.
    [Fact]
    public void What_makes_no_difference_is_equivalent()
    {
        var score = Score([Rule("late", 0, When(Days, "> 3 d"), When(Days, "> 1 d")), Rule("rest", 2)], []);
        Assert.Equal(
            ["late: days: > 1 d → -", "late: days: > 1 d → >= 1 d"],
            score.Results.Where(result => result.Fate == MutantFate.Equivalent).Select(result => result.Mutant.ToString()));
    }

    [Theory]
    [InlineData(MutantFate.Gap, "rest: fever: not(yes) → yes")]
    [InlineData(MutantFate.Alive, "sign: emergency → same-day")]
    [InlineData(MutantFate.Guarantee, "sign: fever: yes → not(yes)")]
    [InlineData(MutantFate.Heeded, "sign: fever: yes → not(yes)")]
    [InlineData(MutantFate.Monotone, "sign: fever: yes → not(yes)")]
    public void Each_proof_catches_what_it_is_for(MutantFate fate, string mutant)
    {
        var fever = Fever with { Urgency = fate == MutantFate.Heeded ? 0 : null, Monotone = fate == MutantFate.Monotone };
        Rule[] rules = fate switch
        {
            MutantFate.Alive =>
                [Rule("other", 1, When(fever, "yes")), Rule("sign", 0, When(fever, "yes"), When(Days, "> 3 d")), Rule("rest", 2)],
            MutantFate.Gap => [Rule("sign", 0, When(fever, "yes")), Rule("rest", 2, When(fever, "not(yes)"))],
            _ => [Rule("sign", 0, When(fever, "yes")), Rule("rest", 2)],
        };
        var promise = new Guarantee(AuthoredTables.At("promise"), [When(fever, "yes")], 0);
        ImmutableArray<Guarantee> promises = fate == MutantFate.Guarantee ? [promise] : [];
        var score = MutationScore.Of(new DecisionTable([fever, Days], AuthoredTables.Dispositions, [.. rules]), promises, [])!;
        var result = score.Results.Single(result => result.Mutant.ToString() == mutant);
        Assert.Equal(fate, result.Fate);
    }

    [Fact]
    public void A_rule_that_loses_its_example_is_noticed()
    {
        Rule[] rules = [Rule("hot", 0, When(Fever, "yes"), When(Days, "> 3 d")), Rule("sign", 0, When(Fever, "yes")), Rule("rest", 2)];
        ImmutableArray<Example> examples =
        [
            Example("late", 0, (Fever, "yes"), (Days, "4 d")),
            Example("early", 0, (Fever, "yes"), (Days, "1 d")),
            Example("none", 2, (Fever, "no"), (Days, "4 d")),
        ];
        Assert.Equal(MutantFate.RuleWithoutExample, Fate(Score(rules, examples), "hot: days: > 3 d → -"));
    }

    [Fact]
    public void An_example_that_does_not_answer_what_a_mutant_depends_on_has_noticed_it()
    {
        Rule[] rules = [Rule("both", 0, When(Fever, "yes"), When(Place, "face")), Rule("rest", 2)];
        var score = Score(rules, [Example("no-fever", 2, (Fever, "no"))], Fever, Place);
        Assert.Equal(MutantFate.Example, Fate(score, "both: fever: yes → -"));
        Assert.Equal(MutantFate.Survived, Fate(score, "both: place: face → -"));
    }

    [Fact]
    public void What_the_table_fails_already_catches_nothing()
    {
        Rule[] rules = [Rule("sign", 1, When(Fever, "yes"))];
        Assert.Equal(0, Score(rules, [Example("wrong", 0, (Fever, "yes"))]).Count(MutantFate.Example));
        Assert.Equal(0, Score(rules, []).Count(MutantFate.Gap));
    }

    [Fact]
    public void A_mutant_is_equivalent_just_where_the_tables_do_not_differ() => AuthoredTables.Hold(150, authored =>
        Score(authored, []).Results.All(result =>
            (result.Fate == MutantFate.Equivalent)
            == DifferenceFromTables.Build(authored.Table, Mutated(authored.Table, result.Mutant)).Changes.IsEmpty));

    [Fact]
    public void A_survivor_passes_the_whole_check_and_the_rest_do_not() => AuthoredTables.Hold(150, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        // Every second case, and only what is asked of it.
        ImmutableArray<Example> examples =
        [
            .. cases.Where((one, number) => number % 2 == 0 && one.Winner is not null).Select((one, number) => new Example(
                AuthoredTables.At($"example-{number}"),
                one.Answers.Where(answer => one.Asked.Contains(answer.Key)).ToImmutableDictionary(),
                one.Rank,
                "")),
        ];
        var before = Names(ProofReport.Of(compiled, authored.Guarantees, examples));
        return Score(authored, examples).Results.All(result =>
        {
            var mutated = RulesCompiler.Compile(Mutated(authored.Table, result.Mutant), authored.Guarantees).Compiled!;
            var report = ProofReport.Of(mutated, authored.Guarantees, examples);
            var isNoticed = !Names(report).IsSubsetOf(before);
            var isInexact = report.Examples.Any(example => example.Triage != Triage.Exact);
            return result.Fate switch
            {
                MutantFate.Equivalent => !isNoticed,
                // Another order may ask what an example does not answer and what makes no difference to it.
                MutantFate.Survived => !isNoticed && report.Examples.All(example => example.Triage is Triage.Exact or Triage.Incomplete),
                MutantFate.Example => isInexact,
                MutantFate.RuleWithoutExample => isInexact || isNoticed,
                _ => isNoticed,
            };
        });
    });

    [Fact]
    public void The_answers_of_a_survivor_are_the_fewest_that_show_it() => AuthoredTables.Hold(150, authored =>
        Score(authored, []).Survivors.All(result =>
        {
            var mutated = Mutated(authored.Table, result.Mutant);
            var conditions = authored.Table.Rules.Concat(mutated.Rules).SelectMany(rule => rule.Conditions)
                .Concat(authored.Guarantees.SelectMany(guarantee => guarantee.Conditions));
            var brute = new BruteForce(authored.Table.Questions, conditions);
            var shown = brute.Combinations().Select(brute.Named).Where(answers => result.Answers.All(given =>
                given.Answer.Covers(answers[given.Question.Id.Value]))).ToList();
            return shown.Count > 0 && shown.All(answers =>
                BruteForce.Winner(authored.Table, answers) == result.Winner && BruteForce.Winner(mutated, answers) == result.MutantWinner
                && (result.Winner?.Id.Value, result.Winner?.Rank) != (result.MutantWinner?.Id.Value, result.MutantWinner?.Rank));
        }));

    private static Rule[] Late => [Rule("hot", 0, When(Fever, "yes")), Rule("late", 1, When(Days, "> 3 d")), Rule("rest", 2)];

    private static IEnumerable<Example> Edges =>
    [
        Example("hot", 0, (Fever, "yes"), (Days, "1 d")),
        Example("late", 1, (Fever, "no"), (Days, "4 d")),
        Example("just-three", 2, (Fever, "no"), (Days, "3 d")),
        Example("early", 2, (Fever, "not-sure"), (Days, "1 d")),
    ];

    private static HashSet<string> Names(ProofReport report) =>
    [
        .. report.Findings.Select(finding => finding switch
        {
            Finding.DeadRule dead => $"dead {dead.Rule.Id.Value}",
            Finding.LiveMaskedRule live => $"live {live.Rule.Id.Value}",
            Finding.UnheededSign unheeded => $"unheeded {unheeded.Question.Id.Value}",
            Finding.LoweredUrgency lowered => $"lowered {lowered.Question.Id.Value}",
            Finding.BrokenGuarantee broken => $"broken {broken.Guarantee.Id.Value}",
            Finding.EmptyGuarantee empty => $"empty {empty.Guarantee.Id.Value}",
            _ => "gap",
        }),
        // An incomplete example is won by no rule.
        .. report.WithoutExample
            .Where(_ => report.Examples.All(example => example.Triage != Triage.Incomplete))
            .Select(rule => $"without {rule.Id.Value}"),
    ];

    private static MutantFate Fate(MutationScore score, string mutant) =>
        score.Results.Single(result => result.Mutant.ToString() == mutant).Fate;

    private static DecisionTable Mutated(DecisionTable table, Mutant mutant) =>
        table with { Rules = table.Rules.SetItem(mutant.Place, mutant.Mutated) };

    private static MutationScore Score(AuthoredTable authored, ImmutableArray<Example> examples) =>
        MutationScore.Of(authored.Table, authored.Guarantees, examples)!;

    private static MutationScore Score(Rule[] rules, ImmutableArray<Example> examples, params Question[] questions) => MutationScore.Of(
        new DecisionTable(questions.Length == 0 ? [Fever, Days] : [.. questions], AuthoredTables.Dispositions, [.. rules]), [], examples)!;

    private static Example Example(string id, int rank, params (Question Question, string Answer)[] answers) => new(
        AuthoredTables.At(id),
        answers.ToImmutableDictionary(given => given.Question.Id.Value, given => Answer.Parse(given.Answer, given.Question, out _)!),
        rank,
        "");

    private static Rule Rule(string id, int rank, params Condition[] conditions) => new(AuthoredTables.At(id), [.. conditions], rank);

    private static Condition When(Question question, string test) =>
        new(question.Id.Value, AuthoredTables.At(UnaryTestParser.Parse(test, question, out _)!));
}
