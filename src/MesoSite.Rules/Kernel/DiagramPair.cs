namespace MesoSite.Rules.Kernel;

/// <summary>Two diagrams of the same variables in the same order, read side by side.</summary>
internal sealed class DiagramPair
{
    private readonly Diagram one;
    private readonly Diagram other;
    private readonly Func<int, int, int> outcome;
    private readonly int budget;
    private readonly NodeStore nodes = new();
    private readonly Dictionary<long, int> known = [];

    private DiagramPair(Diagram one, Diagram other, Func<int, int, int> outcome, int budget) =>
        (this.one, this.other, this.outcome, this.budget) = (one, other, outcome, budget);

    /// <summary>
    /// The diagram of what two outcomes are together; null where more pairs of nodes than the budget had to be looked at.
    /// </summary>
    /// <param name="one">The first diagram.</param>
    /// <param name="other">The second.</param>
    /// <param name="outcome">What two outcomes are together.</param>
    /// <param name="budget">How many pairs of nodes may be looked at.</param>
    public static Diagram? Combine(Diagram one, Diagram other, Func<int, int, int> outcome, int budget)
    {
        var pair = new DiagramPair(one, other, outcome, budget);
        var root = pair.Build(one.Root, other.Root);
        return pair.known.Count > budget ? null : new Diagram(one.Sizes, one.Order, pair.nodes, root);
    }

    private int Build(int first, int second)
    {
        if (first < 0 && second < 0)
        {
            return Diagram.Terminal(outcome(Diagram.OutcomeOf(first), Diagram.OutcomeOf(second)));
        }

        var key = (long)first << 32 | (uint)second;
        if (known.TryGetValue(key, out var found) || known.Count > budget)
        {
            return found;
        }

        var variable = one.Order[Math.Min(one.LevelOf(first), other.LevelOf(second))];
        var targets = new int[one.Sizes[variable]];
        for (var answer = 0; answer < targets.Length; answer++)
        {
            targets[answer] = Build(one.Follow(first, variable, answer), other.Follow(second, variable, answer));
        }

        return known[key] = nodes.Node(variable, targets);
    }
}
