using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// Compares what two answers to one question lead to, for all answers to the other questions at once: the product of the two parts of
/// the diagram, each pair looked at once.
/// </summary>
internal sealed class UrgencyComparison
{
    private readonly Diagram diagram;
    private readonly Func<int, int> rankOf;
    private readonly WaysFromRoot ways;
    private readonly int[] mostUrgent;
    private readonly int[] leastUrgent;
    private readonly Dictionary<long, int> distances = [];

    /// <summary>Makes a comparison.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="rankOf">The rank of an outcome, <see cref="Diagram.None"/> included; 0 is the most urgent.</param>
    public UrgencyComparison(Diagram diagram, Func<int, int> rankOf)
    {
        this.diagram = diagram;
        this.rankOf = rankOf;
        ways = new WaysFromRoot(diagram);
        mostUrgent = new int[diagram.NodeCount];
        leastUrgent = new int[diagram.NodeCount];
        for (var node = 0; node < diagram.NodeCount; node++)
        {
            (mostUrgent[node], leastUrgent[node]) = (int.MaxValue, int.MinValue);
            foreach (var child in diagram.ChildrenOf(node))
            {
                mostUrgent[node] = Math.Min(mostUrgent[node], MostUrgent(child));
                leastUrgent[node] = Math.Max(leastUrgent[node], LeastUrgent(child));
            }
        }
    }

    /// <summary>
    /// The fewest answers to the other questions for which the worse answer leads to something less urgent than the better one, and
    /// both outcomes; null where there are none.
    /// </summary>
    public (ImmutableArray<WayStep> Others, int Better, int Worse)? Find(int variable, int better, int worse)
    {
        var (found, shortest) = (-1, ShortestWay.Nowhere);
        for (var node = 0; node < diagram.NodeCount; node++)
        {
            if (diagram.VariableOf(node) == variable)
            {
                var children = diagram.ChildrenOf(node);
                var rest = Distance(children[better], children[worse]);
                if (rest != ShortestWay.Nowhere && ways.Distance(node) + rest < shortest)
                {
                    (found, shortest) = (node, ways.Distance(node) + rest);
                }
            }
        }

        return found < 0 ? null : Follow(found, better, worse);
    }

    private (ImmutableArray<WayStep> Others, int Better, int Worse) Follow(int node, int better, int worse)
    {
        var others = ways.To(node).ToBuilder();
        var (one, other) = (diagram.ChildrenOf(node)[better], diagram.ChildrenOf(node)[worse]);
        while (one >= 0 || other >= 0)
        {
            var variable = FirstOf(one, other);
            var answer = 0;
            while (ShortestWay.Further(DistanceAfter(variable, answer)) != Distance(one, other))
            {
                answer++;
            }

            others.Add(new WayStep(variable, answer));
            (one, other) = (diagram.Follow(one, variable, answer), diagram.Follow(other, variable, answer));
        }

        return (others.ToImmutable(), Diagram.OutcomeOf(one), Diagram.OutcomeOf(other));

        int DistanceAfter(int variable, int answer) =>
            Distance(diagram.Follow(one, variable, answer), diagram.Follow(other, variable, answer));
    }

    // The fewest answers after which the second is less urgent than the first.
    private int Distance(int better, int worse)
    {
        if (LeastUrgent(worse) <= MostUrgent(better))
        {
            return ShortestWay.Nowhere;
        }

        if (better < 0 && worse < 0)
        {
            return 0;
        }

        var key = (long)better << 32 | (uint)worse;
        if (distances.TryGetValue(key, out var known))
        {
            return known;
        }

        var shortest = ShortestWay.Nowhere;
        if (better != worse)
        {
            var variable = FirstOf(better, worse);
            for (var answer = 0; answer < diagram.Sizes[variable]; answer++)
            {
                var rest = Distance(diagram.Follow(better, variable, answer), diagram.Follow(worse, variable, answer));
                shortest = Math.Min(shortest, ShortestWay.Further(rest));
            }
        }

        distances[key] = shortest;
        return shortest;
    }

    private int FirstOf(int one, int other) => diagram.VariableOf(diagram.LevelOf(one) <= diagram.LevelOf(other) ? one : other);

    private int MostUrgent(int reference) => reference >= 0 ? mostUrgent[reference] : rankOf(Diagram.OutcomeOf(reference));

    private int LeastUrgent(int reference) => reference >= 0 ? leastUrgent[reference] : rankOf(Diagram.OutcomeOf(reference));
}
