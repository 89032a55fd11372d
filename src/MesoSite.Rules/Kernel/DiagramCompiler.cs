using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>Compiles a table into its diagram.</summary>
public static class DiagramCompiler
{
    private const int MostBlamed = 3;

    /// <summary>Compiles for the order that asks least.</summary>
    /// <param name="table">The table.</param>
    /// <param name="blocks">For each variable its block: lower blocks are asked first; within a block the order is free.</param>
    /// <param name="limits">How far to go.</param>
    public static CompiledDiagram Compile(IntTable table, ImmutableArray<int> blocks, CompileLimits limits)
    {
        var compiler = new TopDownCompiler(table);
        var order = OrderSearch.Best(table, compiler, blocks, limits);
        return Run(compiler, order, limits);
    }

    /// <summary>Compiles for a given order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="order">Every variable once.</param>
    /// <param name="limits">How far to go.</param>
    public static CompiledDiagram CompileInOrder(IntTable table, ImmutableArray<int> order, CompileLimits limits) =>
        Run(new TopDownCompiler(table), order, limits);

    private static CompiledDiagram Run(TopDownCompiler compiler, ImmutableArray<int> order, CompileLimits limits)
    {
        if (compiler.Run(order.AsSpan(), limits.States))
        {
            return new CompiledDiagram(compiler.ToDiagram(), []);
        }

        var crowded = Enumerable.Range(0, order.Length)
            .OrderByDescending(level => compiler.StatesPerLevel[level])
            .Take(MostBlamed)
            .Select(level => order[level]);
        return new CompiledDiagram(null, [.. crowded]);
    }
}
