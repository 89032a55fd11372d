using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>Where the conditions of a guarantee hold, the outcome is at least as urgent as it promises.</summary>
public static class GuaranteeProof
{
    /// <summary>The guarantees that do not hold, or promise nothing.</summary>
    /// <param name="table">The table, compiled with these guarantees: it must know their thresholds.</param>
    /// <param name="guarantees">The guarantees.</param>
    public static ImmutableArray<Finding> Run(CompiledTable table, ImmutableArray<Guarantee> guarantees)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var guarantee in guarantees)
        {
            var allowed = IntTableFromRules.Allowed(table.Domains, guarantee.Conditions);
            if (allowed.Contains(0UL))
            {
                findings.Add(new Finding.EmptyGuarantee(guarantee));
            }
            else if (ShortestWay.To(table.Diagram, outcome => table.RankOf(outcome) > guarantee.Rank, allowed) is { } way)
            {
                findings.Add(new Finding.BrokenGuarantee(guarantee, GivenAnswer.From(table, way), table.WinnerOf(way)));
            }
        }

        return findings.ToImmutable();
    }
}
