using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;

namespace MesoSite.Rules.Proofs;

/// <summary>Some rule matches, whatever is answered.</summary>
public static class CompleteProof
{
    /// <summary>The shortest gap, or nothing.</summary>
    /// <param name="table">The table.</param>
    public static ImmutableArray<Finding.Gap> Run(CompiledTable table) =>
        ShortestWay.To(table.Diagram, IsGap) is { } way
            ? [new Finding.Gap(GivenAnswer.From(table, way), Counts.Combinations(table.Diagram, IsGap))]
            : [];

    private static bool IsGap(int outcome) => outcome == Diagram.None;
}
