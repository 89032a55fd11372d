using System.Collections.Immutable;
using System.Numerics;
using MesoSite.Rules.Difference;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>The difference is held against all combinations of answers of random pairs of tables.</summary>
public sealed class DifferenceTests
{
    private const int Pairs = 1_000;

    private static readonly Question X = OneOf("x", 0, "1", "2");
    private static readonly Question Y = OneOf("y", 1, "1", "2");
    private static readonly Question Z = OneOf("z", 2, "1", "2", "3", "4");

    [Fact]
    public void Each_changed_combination_is_in_one_cube_and_no_other_is_in_any() => AuthoredTables.HoldForPairs(Pairs, (older, newer) =>
    {
        var difference = DifferenceFromTables.Build(older.Table, newer.Table);
        var brute = Union(older, newer);
        var counts = difference.Changes.ToDictionary(change => change, _ => BigInteger.Zero);
        foreach (var combination in brute.Combinations())
        {
            var answers = brute.Named(combination);
            var (from, to) = (BruteForce.Winner(older.Table, answers), BruteForce.Winner(newer.Table, answers));
            var isChanged = from?.Id.Value != to?.Id.Value || from?.Rank != to?.Rank;
            var containing = difference.Changes
                .SelectMany(change => change.Cubes.Where(cube => Holds(cube, answers)).Select(_ => change))
                .ToList();
            if (containing.Count != (isChanged ? 1 : 0))
            {
                return false;
            }

            if (isChanged)
            {
                var change = containing[0];
                counts[change]++;
                if (change.From.Rule != from || change.To.Rule != to || change.Direction != Direction(from, to))
                {
                    return false;
                }
            }
        }

        return difference.Changes.All(change =>
            change.IsWhole && change.Count == counts[change] && change.Count > 0
            && change.Count == change.Cubes.Aggregate(BigInteger.Zero, (sum, cube) => sum + cube.Count));
    });

    [Fact]
    public void Less_urgent_comes_first_and_most_answers_in_each() => AuthoredTables.HoldForPairs(Pairs, (older, newer) =>
    {
        var changes = DifferenceFromTables.Build(older.Table, newer.Table).Changes;
        return changes.SequenceEqual(changes.OrderBy(change => change.Direction).ThenByDescending(change => change.Count))
            && changes.Select(change => (change.From, change.To)).Distinct().Count() == changes.Length;
    });

    [Fact]
    public void The_combinations_of_both_tables_are_counted() => AuthoredTables.HoldForPairs(500, (older, newer) =>
        DifferenceFromTables.Build(older.Table, newer.Table).Combinations == Union(older, newer).Combinations().Count);

    [Fact]
    public void A_table_does_not_differ_from_itself() => AuthoredTables.Hold(500, authored =>
        DifferenceFromTables.Build(authored.Table, authored.Table) is { Changes: [], Crowded: [], IsLessUrgent: false });

    [Fact]
    public void The_way_back_is_the_same_change_the_other_way_round() => AuthoredTables.HoldForPairs(500, (older, newer) =>
    {
        var there = DifferenceFromTables.Build(older.Table, newer.Table).Changes;
        var back = DifferenceFromTables.Build(newer.Table, older.Table).Changes;
        return there.Select(change => (change.From, change.To, change.Count)).ToHashSet()
            .SetEquals(back.Select(change => (change.To, change.From, change.Count)));
    });

    [Fact]
    public void A_limit_of_cubes_keeps_the_counts_whole() => AuthoredTables.HoldForPairs(500, (older, newer) =>
    {
        var whole = DifferenceFromTables.Build(older.Table, newer.Table).Changes;
        var cut = DifferenceFromTables.Build(older.Table, newer.Table, cubes: 1).Changes;
        return whole.Zip(cut).All(pair => pair.First.Count == pair.Second.Count && pair.Second.Cubes.Length == 1
            && pair.Second.IsWhole == (pair.Second.Cubes[0].Count == pair.Second.Count));
    });

    [Fact]
    public void A_threshold_that_moved_is_told_as_the_band_between()
    {
        var change = Assert.Single(Between("> 3 d", "> 5 d").Changes);
        Assert.Equal(ChangeDirection.LessUrgent, change.Direction);
        Assert.Equal(("emergency", "routine"), (change.From.Disposition, change.To.Disposition));
        Assert.Equal("days: (3 d..5 d]", Assert.Single(Assert.Single(change.Cubes).Sides).ToString());
        Assert.Equal((1, 4), (change.Count, Between("> 3 d", "> 5 d").Combinations));
    }

    // A rule that never wins cuts at 5 d; nobody needs to know.
    [Fact]
    public void Bands_that_touch_are_told_as_one()
    {
        var change = Assert.Single(Between("> 9 d", "> 3 d", "< 5 d").Changes);
        Assert.Equal("days: (3 d..9 d]", Assert.Single(Assert.Single(change.Cubes).Sides).ToString());
        Assert.Equal(2, change.Count);
    }

    // Wherever y is 1, x does not matter; a diagram that asks x first has a way for each x.
    [Fact]
    public void Cubes_that_differ_on_one_side_are_one()
    {
        Rule[] before =
        [
            Rule("r1", [When(Y, "1"), When(Z, "not(1)")], 0),
            Rule("r2", [When(X, "1"), When(Y, "2"), When(Z, "not(1, 3)")], 0),
            Rule("r3", [When(X, "2"), When(Y, "2"), When(Z, "not(1, 2)")], 0),
        ];
        var older = new DecisionTable([X, Y, Z], AuthoredTables.Dispositions, [.. before]);
        var newer = older with { Rules = older.Rules.Add(Rule("all", [], 1)) };
        var change = Assert.Single(DifferenceFromTables.Build(older, newer).Changes);
        Assert.Equal(
            ["x: 1 | y: 2 | z: 1, 3", "x: 2 | y: 2 | z: 1, 2", "y: 1 | z: 1"],
            change.Cubes.Select(cube => string.Join(" | ", cube.Sides.OrderBy(side => side.Question.Id.Value))).Order());
    }

    // Two that differ in b become one, and only then does that one differ from a third in a alone: once round is not enough.
    [Fact]
    public void Cubes_are_joined_until_none_can_be()
    {
        var (a, b, c, d) = (OneOf("a", 0, "1", "2"), OneOf("b", 1, "1", "2"), OneOf("c", 2, "1", "2"), OneOf("d", 3, "1", "2"));
        var older = new DecisionTable(
            [a, b, c, d],
            AuthoredTables.Dispositions,
            [Rule("r1", [When(a, "2"), When(b, "1"), When(c, "2")], 0), Rule("r2", [When(c, "1"), When(d, "2")], 0)]);
        var newer = older with { Rules = older.Rules.Add(Rule("all", [], 1)) };
        var change = Assert.Single(DifferenceFromTables.Build(older, newer).Changes);
        Assert.Equal(
            ["a: 1 | c: 2", "a: 2 | b: 2 | c: 2", "c: 1 | d: 1"],
            change.Cubes.Select(cube => string.Join(" | ", cube.Sides.OrderBy(side => side.Question.Id.Value))).Order());
    }

    [Fact]
    public void Dispositions_of_both_tables_stand_on_one_scale()
    {
        var older = new DecisionTable([X], ["emergency", "today", "soon"], [Rule("all", [], 1)]);
        var newer = older with { Dispositions = ["emergency", "soon"] };
        var change = Assert.Single(DifferenceFromTables.Build(older, newer).Changes);
        Assert.Equal((ChangeDirection.LessUrgent, "today", "soon"), (change.Direction, change.From.Disposition, change.To.Disposition));
        newer = newer with { Rules = [Rule("all", [], 0)] };
        Assert.Equal(ChangeDirection.MoreUrgent, Assert.Single(DifferenceFromTables.Build(older, newer).Changes).Direction);
    }

    [Fact]
    public void A_limit_names_the_questions_to_blame()
    {
        var table = LargeTables.Make(6, 25, 90);
        var difference = DifferenceFromTables.Build(table, table, new CompileLimits(States: 20));
        Assert.Empty(difference.Changes);
        Assert.NotEmpty(difference.Crowded);
    }

    private static TableDifference Between(string before, string after, string? also = null) =>
        DifferenceFromTables.Build(Days(before, also), Days(after, also));

    private static DecisionTable Days(string test, string? also)
    {
        var days = new Question(AuthoredTables.At("days"), QuestionKind.Number, [], 0, true, false);
        var rules = new List<Rule> { Rule("long", [When(days, test)], 0), Rule("otherwise", [], 2) };
        if (also is not null)
        {
            rules.Add(Rule("also", [When(days, also)], 2));
        }

        return new DecisionTable([days], AuthoredTables.Dispositions, [.. rules]);
    }

    private static Question OneOf(string id, int block, params string[] options) =>
        new(AuthoredTables.At(id), QuestionKind.OneOf, [.. options], block, false, false);

    private static Rule Rule(string id, ImmutableArray<Condition> conditions, int rank) => new(AuthoredTables.At(id), conditions, rank);

    private static Condition When(Question question, string test) =>
        new(question.Id.Value, AuthoredTables.At(UnaryTestParser.Parse(test, question, out _)!));

    private static BruteForce Union(AuthoredTable older, AuthoredTable newer) => new(
        newer.Table.Questions.Concat(older.Table.Questions),
        newer.Table.Rules.Concat(older.Table.Rules).SelectMany(rule => rule.Conditions));

    private static bool Holds(AnswerCube cube, Dictionary<string, Answer> answers) =>
        cube.Sides.All(side => side.Answers.Any(choice => choice.Covers(answers[side.Question.Id.Value])));

    private static ChangeDirection Direction(Rule? from, Rule? to) => ((to?.Rank ?? 99) - (from?.Rank ?? 99)) switch
    {
        > 0 => ChangeDirection.LessUrgent,
        < 0 => ChangeDirection.MoreUrgent,
        _ => ChangeDirection.SameUrgency,
    };
}
