using System.Collections.Immutable;
using MesoSite.Rules.Kernel;

namespace MesoSite.Rules.Compiled;

/// <summary>
/// The nodes and outcomes of a diagram numbered together from 1, as a paper chart needs them. A link always leads onwards, to a higher
/// number: "go to 12" never sends a reader back.
/// </summary>
public sealed class NumberedChart
{
    private readonly Dictionary<int, int> numbers = [];

    private NumberedChart(ImmutableArray<int> nodes, ImmutableArray<int> outcomes)
    {
        (Nodes, Outcomes) = (nodes, outcomes);
        foreach (var reference in nodes.Concat(outcomes.Select(Diagram.Terminal)))
        {
            numbers.Add(reference, numbers.Count + 1);
        }
    }

    /// <summary>The nodes in <see cref="ReadingOrder"/>. The first is the root; empty where the root is a terminal.</summary>
    public ImmutableArray<int> Nodes { get; }

    /// <summary>
    /// The outcomes that can be reached, each once, in the order in which the nodes first lead to them: what belongs to the same
    /// questions stands together.
    /// </summary>
    public ImmutableArray<int> Outcomes { get; }

    /// <summary>The chart of a table.</summary>
    /// <param name="table">The table.</param>
    public static NumberedChart Of(CompiledTable table)
    {
        var diagram = table.Diagram;
        var nodes = ReadingOrder.Of(diagram);
        var references = nodes.SelectMany(node => diagram.ChildrenOf(node).ToArray()).Append(diagram.Root);
        return new NumberedChart(nodes, [.. references.Where(Diagram.IsTerminal).Distinct().Select(Diagram.OutcomeOf)]);
    }

    /// <summary>The number of a reference: nodes first, then outcomes.</summary>
    /// <param name="reference">A reference that can be reached.</param>
    /// <exception cref="KeyNotFoundException">The reference cannot be reached.</exception>
    public int NumberOf(int reference) => numbers[reference];
}
