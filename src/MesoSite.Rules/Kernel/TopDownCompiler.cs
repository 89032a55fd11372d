using System.Numerics;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// Compiles a table for one order of its variables, from the first variable down. What is left of the table at a level is the set of
/// rules that can still win; equal sets at a level have equal diagrams and are compiled once. Reusable: the search for an order
/// compiles many times.
/// </summary>
internal sealed class TopDownCompiler
{
    private readonly IntTable table;
    private readonly int words;
    private readonly StateTable states;
    // Rules stand in the sets at their place by priority: the lowest item wins.
    private readonly ulong[] start;
    private readonly ulong[][] allowed; // by variable: a set for each answer
    private readonly ulong[][] constrained; // by variable: rules that some answer of it fails
    private readonly ulong[] satisfied; // by level: rules that nothing from there on can fail
    private readonly ulong[] live; // by level: scratch
    private readonly int[][] targets; // by level: scratch
    private readonly int[] order;
    private int budget;

    public TopDownCompiler(IntTable table)
    {
        this.table = table;
        var variables = table.Sizes.Length;
        words = Math.Max(1, BitSets.Words(table.Rules.Length));
        states = new StateTable(words);
        start = new ulong[words];
        allowed = [.. table.Sizes.Select(size => new ulong[size * words])];
        constrained = [.. table.Sizes.Select(_ => new ulong[words])];
        satisfied = new ulong[(variables + 1) * words];
        live = new ulong[(variables + 1) * words];
        targets = [.. table.Sizes.Select(_ => new int[table.Sizes.Max()])];
        order = new int[variables];
        StatesPerLevel = new int[variables];
        Prepare();
    }

    /// <summary>The nodes of the last run.</summary>
    public NodeStore Nodes { get; } = new();

    /// <summary>Where the diagram of the last run starts.</summary>
    public int Root { get; private set; }

    /// <summary>How many different sets of live rules the last run met, by level.</summary>
    public int[] StatesPerLevel { get; }

    /// <summary>Answers followed since the compiler was made: a measure of the time spent that is the same on every machine.</summary>
    public long Effort { get; private set; }

    /// <summary>The order of the last run.</summary>
    public ReadOnlySpan<int> Order => order;

    /// <summary>Compiles; false where the budget of states was spent, and there is no diagram then.</summary>
    /// <param name="variables">The variables in the order in which they are asked.</param>
    /// <param name="stateBudget">How many states there may be.</param>
    public bool Run(ReadOnlySpan<int> variables, int stateBudget)
    {
        variables.CopyTo(order);
        budget = stateBudget;
        states.Clear();
        Nodes.Clear();
        Array.Clear(StatesPerLevel);
        for (var level = order.Length - 1; level >= 0; level--)
        {
            for (var word = 0; word < words; word++)
            {
                satisfied[level * words + word] = satisfied[(level + 1) * words + word] & ~constrained[order[level]][word];
            }
        }

        Root = Build(0, start, start);
        return states.Count <= budget;
    }

    /// <summary>The diagram of the last run.</summary>
    public Diagram ToDiagram() => new(table.Sizes, [.. order], Nodes, Root);

    private void Prepare()
    {
        satisfied.AsSpan(table.Sizes.Length * words).Fill(ulong.MaxValue);
        for (var place = 0; place < table.ByPriority.Length; place++)
        {
            var rule = table.Rules[table.ByPriority[place]];
            if (!rule.Allowed.Contains(0UL))
            {
                BitSets.Add(start, place);
            }

            for (var variable = 0; variable < table.Sizes.Length; variable++)
            {
                if (rule.Allowed[variable] != IntTable.All(table.Sizes[variable]))
                {
                    BitSets.Add(constrained[variable], place);
                }

                for (var answer = 0; answer < table.Sizes[variable]; answer++)
                {
                    if ((rule.Allowed[variable] >> answer & 1) != 0)
                    {
                        BitSets.Add(allowed[variable].AsSpan(answer * words, words), place);
                    }
                }
            }
        }
    }

    // The live rules of a level stand in its scratch. Levels only rise on the way down, so nothing that is still needed is overwritten.
    private int Build(int level, ReadOnlySpan<ulong> from, ReadOnlySpan<ulong> passing)
    {
        var set = live.AsSpan(level * words, words);
        var first = Narrow(set, from, passing, satisfied.AsSpan(level * words, words), out var isSure);
        if (isSure)
        {
            return Diagram.Terminal(first < 0 ? Diagram.None : table.ByPriority[first]);
        }

        // Some live rule is not satisfied yet, so one of the variables to come concerns it.
        while (!BitSets.Overlap(set, constrained[order[level]]))
        {
            level++;
        }

        var state = states.Find(level, set, out var isNew);
        if (!isNew)
        {
            return states[state];
        }

        StatesPerLevel[level]++;
        return states.Count > budget ? Diagram.Terminal(Diagram.None) : states[state] = Expand(level, set);
    }

    // The rules that an answer leaves alive, up to the first that matches whatever is answered from here on: rules of a lower priority
    // can no longer win. Gives the first rule left, -1 for none, and whether it is known that it wins. One loop, for it is the hottest.
    private static int Narrow(
        Span<ulong> set, ReadOnlySpan<ulong> from, ReadOnlySpan<ulong> passing, ReadOnlySpan<ulong> satisfied, out bool isSure)
    {
        var first = -1;
        for (var word = 0; word < set.Length; word++)
        {
            var bits = from[word] & passing[word];
            var sure = bits & satisfied[word];
            // All bits through the lowest sure one; all bits where there is none.
            bits &= sure ^ (sure - 1);
            set[word] = bits;
            first = first < 0 && bits != 0 ? (word << 6) + BitOperations.TrailingZeroCount(bits) : first;
            if (sure != 0)
            {
                set[(word + 1)..].Clear();
                isSure = first == (word << 6) + BitOperations.TrailingZeroCount(sure);
                return first;
            }
        }

        isSure = first < 0;
        return first;
    }

    private int Expand(int level, ReadOnlySpan<ulong> set)
    {
        var variable = order[level];
        var size = table.Sizes[variable];
        Effort += size;
        for (var answer = 0; answer < size; answer++)
        {
            targets[level][answer] = Build(level + 1, set, allowed[variable].AsSpan(answer * words, words));
        }

        return Nodes.Node(variable, targets[level].AsSpan(0, size));
    }
}
