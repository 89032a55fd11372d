namespace MesoSite.Rules.Kernel;

/// <summary>What an order is judged by: first how much it asks, then how large its diagram is.</summary>
/// <param name="Asked">Questions asked on average over uniformly random answers.</param>
/// <param name="Nodes">Number of nodes.</param>
internal readonly record struct OrderCost(double Asked, int Nodes)
{
    /// <summary>More than any order costs.</summary>
    public static OrderCost Unbounded { get; } = new(double.PositiveInfinity, int.MaxValue);

    /// <summary>True where this is really less: averages of equal diagrams differ by rounding.</summary>
    public bool IsLessThan(OrderCost other) =>
        Asked < other.Asked * (1 - 1e-9) || (Asked <= other.Asked * (1 + 1e-9) && Nodes < other.Nodes);

    /// <summary>The cost of a diagram.</summary>
    public static OrderCost Of(NodeStore nodes, int root)
    {
        if (root < 0)
        {
            return new OrderCost(0, 0);
        }

        var asked = new double[nodes.Count];
        for (var node = 0; node < nodes.Count; node++)
        {
            var children = nodes.ChildrenOf(node);
            var sum = 0.0;
            foreach (var child in children)
            {
                sum += child < 0 ? 0 : asked[child];
            }

            asked[node] = 1 + sum / children.Length;
        }

        return new OrderCost(asked[root], nodes.Count);
    }
}
