using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// For every node of a diagram the shortest way from it to a wanted outcome. Of equally short ones the first answers are taken.
/// </summary>
internal sealed class WaysToOutcome
{
    private readonly Diagram diagram;
    private readonly Func<int, bool> isWanted;
    private readonly ImmutableArray<ulong>? allowed;
    private readonly int[] distances;

    /// <summary>Finds the ways.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="isWanted">Says which outcomes are wanted; it is asked about <see cref="Diagram.None"/> too.</param>
    /// <param name="allowed">For each variable the answers that a way may give; null where it may give all.</param>
    public WaysToOutcome(Diagram diagram, Func<int, bool> isWanted, ImmutableArray<ulong>? allowed = null)
    {
        (this.diagram, this.isWanted, this.allowed) = (diagram, isWanted, allowed);
        distances = new int[diagram.NodeCount];
        for (var node = 0; node < distances.Length; node++)
        {
            distances[node] = ShortestWay.Nowhere;
            foreach (var (_, child) in ShortestWay.Allowed(diagram, node, allowed))
            {
                distances[node] = Math.Min(distances[node], ShortestWay.Further(Distance(child)));
            }
        }
    }

    /// <summary>
    /// Questions to answer from a reference on; <see cref="ShortestWay.Nowhere"/> where no way leads to a wanted outcome.
    /// </summary>
    public int Distance(int reference) =>
        reference >= 0 ? distances[reference] : isWanted(Diagram.OutcomeOf(reference)) ? 0 : ShortestWay.Nowhere;

    /// <summary>The answers from a reference on that has a way.</summary>
    public ImmutableArray<WayStep> From(int reference)
    {
        var way = ImmutableArray.CreateBuilder<WayStep>();
        while (reference >= 0)
        {
            var (answer, child) = ShortestWay.Allowed(diagram, reference, allowed)
                .First(edge => ShortestWay.Further(Distance(edge.Child)) == distances[reference]);
            way.Add(new WayStep(diagram.VariableOf(reference), answer));
            reference = child;
        }

        return way.ToImmutable();
    }
}
