using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// Looks for the order that asks least. It begins with the author's order, or with one that puts variables of common rules side by
/// side, whichever costs less, and then sifts (Rudell, 1993): each variable in turn tries every place in its block and stays at the best.
/// </summary>
internal sealed class OrderSearch
{
    private readonly TopDownCompiler compiler;
    private readonly CompileLimits limits;
    private readonly long effortAllowed;
    private readonly int[] sifted; // by variable: which best order it was last sifted in
    private int[] best;
    private int bestNumber = 1;
    private OrderCost bestCost;

    private OrderSearch(TopDownCompiler compiler, CompileLimits limits, int[] start)
    {
        this.compiler = compiler;
        this.limits = limits;
        effortAllowed = compiler.Effort + limits.Effort;
        sifted = new int[start.Length];
        best = start;
        bestCost = Cost(start);
    }

    private bool IsSpent => compiler.Effort >= effortAllowed;

    /// <summary>The best order found within the limits; each block's variables together, blocks in order.</summary>
    public static ImmutableArray<int> Best(IntTable table, TopDownCompiler compiler, ImmutableArray<int> blocks, CompileLimits limits)
    {
        int[] authored = [.. Enumerable.Range(0, blocks.Length).OrderBy(variable => blocks[variable])];
        var search = new OrderSearch(compiler, limits, authored);
        search.Offer(NeighbourOrder.From(table, blocks, authored));
        // Nothing to sift where no order has a diagram: the search would only fail slower.
        var improved = search.bestCost != OrderCost.Unbounded;
        while (improved && !search.IsSpent)
        {
            improved = search.SiftAll(blocks);
        }

        return [.. search.best];
    }

    private bool SiftAll(ImmutableArray<int> blocks)
    {
        var before = bestCost;
        // Those that are asked at most nodes have most to gain.
        compiler.Run(best, limits.States);
        var nodes = new int[best.Length];
        for (var node = 0; node < compiler.Nodes.Count; node++)
        {
            nodes[compiler.Nodes.VariableOf(node)]++;
        }

        int[] turns = [.. best.OrderByDescending(variable => nodes[variable])];
        foreach (var variable in turns)
        {
            // Once the others have found no better order since its last turn, it would find none either.
            if (!IsSpent && nodes[variable] > 0 && sifted[variable] != bestNumber)
            {
                Sift(variable, blocks, +1);
                Sift(variable, blocks, -1);
                sifted[variable] = bestNumber;
            }
        }

        return bestCost.IsLessThan(before);
    }

    private void Sift(int variable, ImmutableArray<int> blocks, int step)
    {
        var order = (int[])best.Clone();
        var place = Array.IndexOf(order, variable);
        var below = BelowIn(order);
        while (!IsSpent && place + step >= 0 && place + step < order.Length && blocks[order[place + step]] == blocks[variable])
        {
            var passed = order[place + step];
            (order[place], order[place + step]) = (passed, variable);
            place += step;
            // Where no answers lead from one to the other, passing changes nothing and costs nothing to know.
            var (upper, lower) = step > 0 ? (variable, passed) : (passed, variable);
            if (below is null || BitSets.Has(below[upper], lower))
            {
                Offer(order);
                below = BelowIn(order);
            }
        }
    }

    private void Offer(int[] order)
    {
        var cost = Cost(order);
        if (cost.IsLessThan(bestCost))
        {
            bestCost = cost;
            best = (int[])order.Clone();
            bestNumber++;
        }
    }

    private OrderCost Cost(int[] order) =>
        compiler.Run(order, limits.States) ? OrderCost.Of(compiler.Nodes, compiler.Root) : OrderCost.Unbounded;

    // For each variable those that come after it on some way through the diagram; null where the order has no diagram.
    private ulong[][]? BelowIn(int[] order)
    {
        if (!compiler.Order.SequenceEqual(order) && !compiler.Run(order, limits.States))
        {
            return null;
        }

        return VariablesBelow.Of(compiler.Nodes, order.Length);
    }
}
