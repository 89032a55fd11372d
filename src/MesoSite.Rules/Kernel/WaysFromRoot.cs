using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>For every node of a diagram the shortest way to it.</summary>
internal sealed class WaysFromRoot
{
    private readonly Diagram diagram;
    private readonly int[] distances;
    private readonly (int Parent, int Answer)[] arrivals;

    public WaysFromRoot(Diagram diagram)
    {
        this.diagram = diagram;
        distances = new int[diagram.NodeCount];
        arrivals = new (int, int)[diagram.NodeCount];
        Array.Fill(distances, ShortestWay.Nowhere);
        if (diagram.Root >= 0)
        {
            distances[diagram.Root] = 0;
        }

        // Parents have higher numbers, so a node's distance is settled before its children are looked at.
        for (var node = diagram.NodeCount - 1; node >= 0; node--)
        {
            var children = diagram.ChildrenOf(node);
            for (var answer = 0; answer < children.Length; answer++)
            {
                if (children[answer] >= 0 && distances[node] + 1 < distances[children[answer]])
                {
                    distances[children[answer]] = distances[node] + 1;
                    arrivals[children[answer]] = (node, answer);
                }
            }
        }
    }

    /// <summary>Questions answered before a node is asked.</summary>
    public int Distance(int node) => distances[node];

    /// <summary>The answers that lead to a node.</summary>
    public ImmutableArray<WayStep> To(int node)
    {
        var way = new List<WayStep>();
        while (node != diagram.Root)
        {
            var (parent, answer) = arrivals[node];
            way.Add(new WayStep(diagram.VariableOf(parent), answer));
            node = parent;
        }

        way.Reverse();
        return [.. way];
    }
}
