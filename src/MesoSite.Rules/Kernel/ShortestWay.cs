using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>Ways through a diagram that answer the fewest questions. Of equally short ones the first answers are taken.</summary>
public static class ShortestWay
{
    /// <summary>A distance that no way has.</summary>
    internal const int Nowhere = int.MaxValue;

    /// <summary>The shortest way from the start to a wanted outcome.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="isWanted">Says which outcomes are wanted; it is asked about <see cref="Diagram.None"/> too.</param>
    /// <param name="allowed">For each variable the answers that the way may give; null where it may give all.</param>
    /// <returns>The way, or null where no outcome that can be reached is wanted.</returns>
    public static ImmutableArray<WayStep>? To(Diagram diagram, Func<int, bool> isWanted, ImmutableArray<ulong>? allowed = null)
    {
        var ways = new WaysToOutcome(diagram, isWanted, allowed);
        return ways.Distance(diagram.Root) == Nowhere ? null : ways.From(diagram.Root);
    }

    /// <summary>Outcomes that can be reached, in ascending order; <see cref="Diagram.None"/> is one.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="allowed">For each variable the answers that may be given; null where all may.</param>
    public static ImmutableArray<int> Outcomes(Diagram diagram, ImmutableArray<ulong>? allowed = null)
    {
        var reached = new bool[diagram.NodeCount];
        var outcomes = new SortedSet<int>();
        Reach(diagram.Root);
        // A node's parents have higher numbers than it.
        for (var node = diagram.NodeCount - 1; node >= 0; node--)
        {
            if (reached[node])
            {
                foreach (var (_, child) in Allowed(diagram, node, allowed))
                {
                    Reach(child);
                }
            }
        }

        return [.. outcomes];

        void Reach(int reference)
        {
            if (reference >= 0)
            {
                reached[reference] = true;
            }
            else
            {
                outcomes.Add(Diagram.OutcomeOf(reference));
            }
        }
    }

    /// <summary>One more; nowhere stays nowhere.</summary>
    internal static int Further(int distance) => distance == Nowhere ? Nowhere : distance + 1;

    /// <summary>Where the answers lead that may be given at a node.</summary>
    internal static IEnumerable<(int Answer, int Child)> Allowed(Diagram diagram, int node, ImmutableArray<ulong>? allowed)
    {
        var variable = diagram.VariableOf(node);
        for (var answer = 0; answer < diagram.Sizes[variable]; answer++)
        {
            if (allowed is not { } sets || (sets[variable] >> answer & 1) != 0)
            {
                yield return (answer, diagram.ChildrenOf(node)[answer]);
            }
        }
    }
}
