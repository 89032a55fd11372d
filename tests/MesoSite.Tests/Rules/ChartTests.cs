using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>What a page and a paper chart are made from: answers grouped by where they lead, and numbers for everything.</summary>
public sealed class ChartTests
{
    private const int Tables = 1_000;

    private static readonly Question Days = new(AuthoredTables.At("days"), QuestionKind.Number, [], 0, true, false);
    private static readonly Question Course =
        new(AuthoredTables.At("course"), QuestionKind.OneOf, ["better", "same", "worse"], 0, true, false);

    [Fact]
    public void Every_answer_is_in_the_one_group_that_leads_where_it_leads() => HoldForNodes((table, node, groups) =>
    {
        var children = table.Diagram.ChildrenOf(node).ToArray();
        return groups.SelectMany(group => group.Answers).Order().SequenceEqual(Enumerable.Range(0, children.Length))
            && groups.All(group => group.Answers.All(answer => children[answer] == group.Target))
            && groups.Select(group => group.Target).Distinct().Count() == groups.Length
            && groups.Length > 1;
    });

    [Fact]
    public void Groups_and_their_answers_stand_as_they_are_offered() => HoldForNodes((_, _, groups) =>
        groups.Select(group => group.Answers[0]) is var firsts && firsts.SequenceEqual(firsts.Order())
        && groups.All(group => group.Answers.SequenceEqual(group.Answers.Order())));

    [Fact]
    public void The_choices_of_a_group_say_its_answers_and_no_two_could_be_one() => HoldForNodes((table, node, groups) =>
    {
        var domain = table.Domains[table.Diagram.VariableOf(node)];
        return groups.All(group =>
            Enumerable.Range(0, domain.Choices.Length).All(answer =>
                group.Choices.Count(choice => Includes(choice, domain.Choices[answer])) == (group.Answers.Contains(answer) ? 1 : 0))
            && group.Choices.Zip(group.Choices.Skip(1)).All(pair =>
                pair.Second.Band is null || !Touch(pair.First.Band!, pair.Second.Band)));
    });

    [Fact]
    public void Bands_that_touch_are_joined_and_others_are_not()
    {
        var table = Compile(Rule("middle", 0, When(Days, "[1 d..3 d)")), Rule("beaten", 1, When(Days, "= 2 d")), Rule("rest", 1));
        var groups = AnswerGroups.Of(table, table.Diagram.Root);
        Assert.Equal(["< 1 d | >= 3 d | not-sure", "[1 d..3 d)"], groups.Select(group => string.Join(" | ", group.Choices)));
        Assert.Equal(["0 4 5", "1 2 3"], groups.Select(group => string.Join(' ', group.Answers)));
    }

    [Fact]
    public void Names_that_lead_to_the_same_place_stay_names()
    {
        var table = Compile(Rule("worse", 0, When(Course, "worse, not-sure")), Rule("rest", 1));
        Assert.Equal(
            ["better | same", "worse | not-sure"],
            AnswerGroups.Of(table, table.Diagram.Root).Select(group => string.Join(" | ", group.Choices)));
    }

    [Fact]
    public void Every_link_leads_onwards() => AuthoredTables.Hold(Tables, authored =>
    {
        var (table, chart) = Numbered(authored);
        return chart.Nodes.All(node => table.Diagram.ChildrenOf(node).ToArray().All(child => chart.NumberOf(child) > chart.NumberOf(node)));
    });

    [Fact]
    public void Whatever_can_be_reached_has_one_number() => AuthoredTables.Hold(Tables, authored =>
    {
        var (table, chart) = Numbered(authored);
        var references = chart.Nodes.Concat(chart.Outcomes.Select(Diagram.Terminal)).ToList();
        return chart.Nodes.Order().SequenceEqual(Enumerable.Range(0, table.Diagram.NodeCount))
            && chart.Outcomes.Order().SequenceEqual(ShortestWay.Outcomes(table.Diagram))
            && references.Select(chart.NumberOf).SequenceEqual(Enumerable.Range(1, references.Count))
            && chart.NumberOf(table.Diagram.Root) == 1;
    });

    [Fact]
    public void Outcomes_stand_in_the_order_in_which_nodes_first_lead_to_them() => AuthoredTables.Hold(Tables, authored =>
    {
        var (table, chart) = Numbered(authored);
        var firsts = chart.Outcomes.Select(outcome =>
            chart.Nodes.TakeWhile(node => !table.Diagram.ChildrenOf(node).Contains(Diagram.Terminal(outcome))).Count());
        return firsts.SequenceEqual(firsts.Order());
    });

    [Fact]
    public void What_follows_a_first_answer_stands_right_below_it()
    {
        var table = Compile(
            Rule("long-better", 0, When(Days, "> 3 d"), When(Course, "better")),
            Rule("short-worse", 0, When(Days, "<= 3 d"), When(Course, "worse")),
            Rule("rest", 1));
        var chart = NumberedChart.Of(table);
        Assert.Equal(3, chart.Nodes.Length);
        Assert.Equal(2, chart.NumberOf(table.Diagram.ChildrenOf(chart.Nodes[0])[0]));
    }

    [Fact]
    public void A_table_that_asks_nothing_has_one_number()
    {
        var table = Compile(Rule("rest", 1));
        var chart = NumberedChart.Of(table);
        Assert.Empty(chart.Nodes);
        Assert.Equal(0, Assert.Single(chart.Outcomes));
        Assert.Equal(1, chart.NumberOf(table.Diagram.Root));
        Assert.Throws<KeyNotFoundException>(() => chart.NumberOf(Diagram.Terminal(Diagram.None)));
    }

    private static void HoldForNodes(Func<CompiledTable, int, ImmutableArray<AnswerGroup>, bool> property) =>
        AuthoredTables.Hold(Tables, authored =>
        {
            var table = RulesCompiler.Compile(authored.Table, authored.Guarantees).Compiled!;
            return Enumerable.Range(0, table.Diagram.NodeCount).All(node => property(table, node, AnswerGroups.Of(table, node)));
        });

    private static bool Includes(AnswerChoice wide, AnswerChoice narrow) =>
        narrow.Band is { } band ? wide.Band is not null && wide.Covers(new Answer.Lasting(Within(band))) : wide == narrow;

    // Thresholds of random tables are whole days, bands of theirs hold a half day or are a day.
    private static MesoSite.Core.Duration Within(Band band) => Enumerable.Range(0, 30)
        .Select(halfDays => new MesoSite.Core.Duration(halfDays / 2m, MesoSite.Core.DurationUnit.Day))
        .First(band.Contains);

    private static bool Touch(Band one, Band next) => one.To == next.From && one.ToIncluded != next.FromIncluded;

    private static (CompiledTable Table, NumberedChart Chart) Numbered(AuthoredTable authored)
    {
        var table = RulesCompiler.Compile(authored.Table, authored.Guarantees).Compiled!;
        return (table, NumberedChart.Of(table));
    }

    private static CompiledTable Compile(params Rule[] rules) =>
        RulesCompiler.Compile(new DecisionTable([Days, Course], AuthoredTables.Dispositions, [.. rules]), []).Compiled!;

    private static Rule Rule(string id, int rank, params Condition[] conditions) => new(AuthoredTables.At(id), [.. conditions], rank);

    private static Condition When(Question question, string test) =>
        new(question.Id.Value, AuthoredTables.At(UnaryTestParser.Parse(test, question, out _)!));
}
