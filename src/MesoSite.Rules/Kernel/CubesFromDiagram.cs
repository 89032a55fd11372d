using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// The answers that lead to one outcome as cubes: for each variable a set of answers, of which any may be given. No combination is in
/// two cubes.
/// </summary>
internal sealed class CubesFromDiagram
{
    private readonly Diagram diagram;
    private readonly int limit;
    private readonly List<ulong[]> cubes = [];
    private readonly ulong[] sides;

    private CubesFromDiagram(Diagram diagram, int limit)
    {
        this.diagram = diagram;
        this.limit = limit;
        sides = [.. diagram.Sizes.Select(IntTable.All)];
    }

    /// <summary>The cubes of an outcome, few and large ones where that is cheap to find.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="limit">How many to collect before they are joined.</param>
    /// <param name="isWhole">False where the limit left some out.</param>
    public static ImmutableArray<ulong[]> Build(Diagram diagram, int outcome, int limit, out bool isWhole)
    {
        var search = new CubesFromDiagram(Only(diagram, outcome), limit);
        isWhole = search.Collect(search.diagram.Root);
        return CubeJoin.Join(search.cubes);
    }

    // The diagram of this outcome and all others: what tells only the others apart is no longer asked.
    private static Diagram Only(Diagram diagram, int outcome)
    {
        var nodes = new NodeStore();
        var mapped = new int[diagram.NodeCount];
        Span<int> targets = stackalloc int[64];
        for (var node = 0; node < mapped.Length; node++)
        {
            var children = diagram.ChildrenOf(node);
            for (var answer = 0; answer < children.Length; answer++)
            {
                targets[answer] = Map(children[answer]);
            }

            mapped[node] = nodes.Node(diagram.VariableOf(node), targets[..children.Length]);
        }

        return new Diagram(diagram.Sizes, diagram.Order, nodes, Map(diagram.Root));

        int Map(int reference) =>
            reference >= 0 ? mapped[reference] : Diagram.Terminal(Diagram.OutcomeOf(reference) == outcome ? 0 : Diagram.None);
    }

    private bool Collect(int reference)
    {
        if (reference < 0)
        {
            return Diagram.OutcomeOf(reference) == Diagram.None || Add();
        }

        var variable = diagram.VariableOf(reference);
        var children = diagram.ChildrenOf(reference).ToArray();
        for (var answer = 0; answer < children.Length; answer++)
        {
            // Answers that lead to the same place are one side of a cube.
            if (Array.IndexOf(children, children[answer]) == answer)
            {
                sides[variable] = Leading(children, children[answer]);
                if (!Collect(children[answer]))
                {
                    return false;
                }
            }
        }

        sides[variable] = IntTable.All(children.Length);
        return true;
    }

    private bool Add()
    {
        if (cubes.Count == limit)
        {
            return false;
        }

        cubes.Add((ulong[])sides.Clone());
        return true;
    }

    private static ulong Leading(int[] children, int target)
    {
        var answers = 0UL;
        for (var answer = 0; answer < children.Length; answer++)
        {
            answers |= children[answer] == target ? 1UL << answer : 0;
        }

        return answers;
    }
}
