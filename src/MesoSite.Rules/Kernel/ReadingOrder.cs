using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>An order in which a diagram can be printed.</summary>
public static class ReadingOrder
{
    /// <summary>
    /// All nodes, each before those that its answers lead to, so that a chart is only ever read downwards; and as near as that allows
    /// to where a reader comes from: what follows a first answer stands right below it. (Depth first, last answer first, turned round.)
    /// </summary>
    /// <param name="diagram">The diagram.</param>
    public static ImmutableArray<int> Of(Diagram diagram)
    {
        var finished = new List<int>(diagram.NodeCount);
        var seen = new bool[diagram.NodeCount];
        Visit(diagram.Root);
        finished.Reverse();
        return [.. finished];

        // As deep as there are variables at most.
        void Visit(int reference)
        {
            if (reference < 0 || seen[reference])
            {
                return;
            }

            seen[reference] = true;
            for (var answer = diagram.ChildrenOf(reference).Length - 1; answer >= 0; answer--)
            {
                Visit(diagram.ChildrenOf(reference)[answer]);
            }

            finished.Add(reference);
        }
    }
}
