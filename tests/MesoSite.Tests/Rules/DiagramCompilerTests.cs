using System.Collections.Immutable;
using MesoSite.Rules.Kernel;

namespace MesoSite.Tests.Rules;

/// <summary>The diagram is held against the naive evaluator, on all combinations of answers of many random tables.</summary>
public sealed class DiagramCompilerTests
{
    private static readonly CompileLimits Limits = new();

    [Fact]
    public void The_diagram_says_what_the_table_says() => IntTables.Hold(10_000, table =>
    {
        var diagram = Compile(table);
        return IntTables.Combinations(table.Sizes).All(answers => diagram.Outcome(answers) == NaiveEvaluator.Winner(table, answers));
    });

    [Fact]
    public void It_says_the_same_in_any_order() => IntTables.Hold(2_000, table =>
    {
        ImmutableArray<int> order = [.. Enumerable.Range(0, table.Sizes.Length).Reverse()];
        var diagram = DiagramCompiler.CompileInOrder(table, order, Limits).Diagram!;
        return diagram.Order.SequenceEqual(order)
            && IntTables.Combinations(table.Sizes).All(answers => diagram.Outcome(answers) == NaiveEvaluator.Winner(table, answers));
    });

    [Fact]
    public void The_first_of_all_matching_rules_wins_by_rank_and_place() => IntTables.Hold(1_000, table =>
        IntTables.Combinations(table.Sizes).All(answers =>
        {
            var matching = NaiveEvaluator.Matching(table, answers);
            var winner = matching.IsEmpty ? -1 : matching.MinBy(rule => (table.Rules[rule].Rank, rule));
            return NaiveEvaluator.Winner(table, answers) == winner;
        }));

    [Fact]
    public void It_is_reduced_and_ordered() => IntTables.Hold(2_000, table =>
    {
        var diagram = Compile(table);
        var seen = new HashSet<string>();
        var parents = new HashSet<int> { diagram.Root };
        for (var node = 0; node < diagram.NodeCount; node++)
        {
            var children = diagram.ChildrenOf(node).ToArray();
            var isSound = children.Distinct().Count() > 1
                && seen.Add($"{diagram.VariableOf(node)}: {string.Join(' ', children)}")
                && children.All(child => child < node && diagram.LevelOf(child) > diagram.LevelOf(node));
            if (!isSound)
            {
                return false;
            }

            parents.UnionWith(children);
        }

        return Enumerable.Range(0, diagram.NodeCount).All(parents.Contains);
    });

    // Reduced diagrams are canonical: as many nodes as there are different functions that really depend on their variable.
    [Fact]
    public void No_diagram_of_that_order_has_fewer_nodes() => IntTables.Hold(500, table =>
    {
        var diagram = Compile(table);
        return diagram.NodeCount == CountFunctions(table, diagram.Order);
    });

    [Fact]
    public void Blocks_keep_their_order() => IntTables.Hold(1_000, table =>
    {
        var blocks = IntTables.Blocks(table);
        var order = DiagramCompiler.Compile(table, blocks, Limits).Diagram!.Order;
        var asked = order.Select(variable => blocks[variable]).ToList();
        return asked.SequenceEqual(asked.Order()) && order.Order().SequenceEqual(Enumerable.Range(0, table.Sizes.Length));
    });

    [Fact]
    public void A_search_never_asks_more_than_the_authors_order() => IntTables.Hold(1_000, table =>
    {
        var blocks = IntTables.Blocks(table);
        ImmutableArray<int> authored = [.. Enumerable.Range(0, blocks.Length).OrderBy(variable => blocks[variable])];
        var found = DiagramCompiler.Compile(table, blocks, Limits).Diagram!;
        return AverageAsked(found) <= AverageAsked(DiagramCompiler.CompileInOrder(table, authored, Limits).Diagram!) + 1e-9;
    });

    [Fact]
    public void No_variable_has_a_better_place_in_its_block() => IntTables.Hold(300, table =>
    {
        var blocks = IntTables.Blocks(table);
        var found = DiagramCompiler.Compile(table, blocks, Limits).Diagram!;
        return Moves(found.Order, blocks).All(order =>
        {
            var moved = DiagramCompiler.CompileInOrder(table, order, Limits).Diagram!;
            var more = AverageAsked(moved) - AverageAsked(found);
            return more > 1e-9 || (more > -1e-9 && moved.NodeCount >= found.NodeCount);
        });
    });

    // Found by leaving one direction out: the first needs a variable that goes down, the second one that goes up.
    [Theory]
    [InlineData("3 2 2 | 1 3 3", 2.25)]
    [InlineData("1 2 2 | 2 1 2", 2)]
    public void A_search_moves_variables_down_and_up(string rules, double asked)
    {
        var table = new IntTable(
            [2, 2, 2],
            [.. rules.Split(" | ").Select((rule, rank) => new IntRule([.. rule.Split(' ').Select(ulong.Parse)], rank))]);
        Assert.Equal(asked, AverageAsked(DiagramCompiler.Compile(table, [0, 0, 0], Limits).Diagram!), 9);
    }

    // Pairs a1 b1, a2 b2 … asked as a1 a2 … b1 b2 … need 2^n nodes; side by side they need two each.
    [Fact]
    public void A_search_finds_pairs_that_belong_together()
    {
        var diagram = DiagramCompiler.Compile(Pairs(14), [.. new int[28]], Limits).Diagram!;
        Assert.Equal(28, diagram.NodeCount);
    }

    [Fact]
    public void Compiling_twice_gives_the_same_diagram() => IntTables.Hold(300, table =>
    {
        var (one, other) = (Compile(table), Compile(table));
        return one.Order.SequenceEqual(other.Order) && one.Root == other.Root && one.NodeCount == other.NodeCount
            && Enumerable.Range(0, one.NodeCount).All(node => one.ChildrenOf(node).SequenceEqual(other.ChildrenOf(node)));
    });

    [Theory]
    [InlineData(14)]
    [InlineData(30)]
    [InlineData(200)]
    public void An_exponential_table_stops_at_the_limit_and_names_the_crowd(int pairs)
    {
        // Two blocks forbid the order that would save it.
        ImmutableArray<int> blocks = [.. Enumerable.Range(0, 2 * pairs).Select(variable => variable / pairs)];
        var compiled = DiagramCompiler.Compile(Pairs(pairs), blocks, new CompileLimits(States: 10_000));
        Assert.Null(compiled.Diagram);
        Assert.Equal(3, compiled.Crowded.Length);
    }

    // Whatever is answered, one of two urgent rules matches; that the others would explode is nobody's concern.
    [Fact]
    public void Rules_that_can_no_longer_win_cost_nothing()
    {
        var pairs = Pairs(14);
        var last = Enumerable.Repeat(3UL, 27).Append(1UL);
        var urgent = new[] { new IntRule([.. last], 0), new IntRule([.. Enumerable.Repeat(3UL, 28)], 0) };
        var table = new IntTable(pairs.Sizes, [.. pairs.Rules.Select(rule => rule with { Rank = 1 }), .. urgent]);
        var compiled = DiagramCompiler.CompileInOrder(table, [.. Enumerable.Range(0, 28)], new CompileLimits(States: 1));
        Assert.Equal(1, compiled.Diagram!.NodeCount);
    }

    [Fact]
    public void A_limit_that_suffices_changes_nothing() => IntTables.Hold(500, table =>
    {
        ImmutableArray<int> order = [.. Enumerable.Range(0, table.Sizes.Length)];
        var free = DiagramCompiler.CompileInOrder(table, order, Limits).Diagram!;
        return Enumerable.Range(0, 20).All(states =>
            DiagramCompiler.CompileInOrder(table, order, new CompileLimits(states)).Diagram is not { } diagram
            || diagram.NodeCount == free.NodeCount);
    });

    [Fact]
    public void Sets_of_rules_may_be_longer_than_a_word()
    {
        // Rule i matches the number i in binary, of 200: every rule wins once.
        var rules = Enumerable.Range(0, 200).Select(number =>
            new IntRule([.. Enumerable.Range(0, 8).Select(bit => 1UL << (number >> bit & 1))], number % 3));
        var table = new IntTable([.. Enumerable.Repeat(2, 8)], [.. rules]);
        var diagram = Compile(table);
        Assert.All(
            IntTables.Combinations(table.Sizes),
            answers => Assert.Equal(NaiveEvaluator.Winner(table, answers), diagram.Outcome(answers)));
    }

    // Thousands of nodes and states: here their tables grow, and different ones share a slot.
    [Fact]
    public void Large_tables_say_the_same_for_a_sample_of_answers()
    {
        var random = new Random(1);
        for (var run = 0; run < 8; run++)
        {
            ImmutableArray<int> sizes = [.. Enumerable.Range(0, 14).Select(_ => random.Next(2, 4))];
            var rules = Enumerable.Range(0, 90).Select(_ => new IntRule(
                [.. sizes.Select(size => random.Next(2) > 0 ? IntTable.All(size) : (ulong)random.Next(1, 1 << size))], random.Next(4)));
            var table = new IntTable(sizes, [.. rules]);
            var diagram = DiagramCompiler.CompileInOrder(table, [.. Enumerable.Range(0, 14)], Limits).Diagram!;
            Assert.InRange(diagram.NodeCount, 1_000, Limits.States);
            for (var sample = 0; sample < 5_000; sample++)
            {
                int[] answers = [.. sizes.Select(random.Next)];
                Assert.Equal(NaiveEvaluator.Winner(table, answers), diagram.Outcome(answers));
            }
        }
    }

    [Fact]
    public void A_table_that_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new IntTable([0], []));
        Assert.Throws<ArgumentException>(() => new IntTable([65], []));
        Assert.Throws<ArgumentException>(() => new IntTable([2], [new IntRule([], 0)]));
        Assert.Throws<ArgumentException>(() => new IntTable([2], [new IntRule([4], 0)]));
        Assert.Equal(ulong.MaxValue, IntTable.All(64));
    }

    private static Diagram Compile(IntTable table) => DiagramCompiler.Compile(table, IntTables.Blocks(table), Limits).Diagram!;

    internal static IntTable Pairs(int pairs) => new(
        [.. Enumerable.Repeat(2, 2 * pairs)],
        [
            .. Enumerable.Range(0, pairs).Select(pair => new IntRule(
                [.. Enumerable.Range(0, 2 * pairs).Select(variable => variable % pairs == pair ? 2UL : 3UL)], 0)),
        ]);

    private static IEnumerable<ImmutableArray<int>> Moves(ImmutableArray<int> order, ImmutableArray<int> blocks) =>
        from variable in order
        from place in Enumerable.Range(0, order.Length)
        where blocks[order[place]] == blocks[variable]
        select order.Remove(variable).Insert(place, variable);

    private static double AverageAsked(Diagram diagram) =>
        IntTables.Combinations(diagram.Sizes).Average(answers => (double)diagram.Asked(answers).Length);

    private static int CountFunctions(IntTable table, ImmutableArray<int> order)
    {
        var functions = new HashSet<string>();
        Function(table, order, new int[order.Length], 0, functions);
        return functions.Count;
    }

    // The truth table of what is left below a level; it counts where its variable makes a difference.
    private static string Function(IntTable table, ImmutableArray<int> order, int[] answers, int level, HashSet<string> functions)
    {
        if (level == order.Length)
        {
            return NaiveEvaluator.Winner(table, answers) + " ";
        }

        var parts = new List<string>();
        for (var answer = 0; answer < table.Sizes[order[level]]; answer++)
        {
            answers[order[level]] = answer;
            parts.Add(Function(table, order, answers, level + 1, functions));
        }

        var whole = string.Concat(parts);
        if (parts.Distinct().Count() > 1)
        {
            functions.Add($"{level}: {whole}");
        }

        return whole;
    }
}
