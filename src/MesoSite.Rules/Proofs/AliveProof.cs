using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>Every rule wins for some answers, but for those that say <c>masked</c>, which never do.</summary>
public static class AliveProof
{
    /// <summary>The rules for which that is not so, in the table's order.</summary>
    /// <param name="table">The table.</param>
    public static ImmutableArray<Finding> Run(CompiledTable table)
    {
        var winners = ShortestWay.Outcomes(table.Diagram).ToHashSet();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        for (var rule = 0; rule < table.Table.Rules.Length; rule++)
        {
            var (number, authored) = (rule, table.Table.Rules[rule]);
            if (authored.Masked && winners.Contains(rule))
            {
                var way = ShortestWay.To(table.Diagram, outcome => outcome == number)!.Value;
                findings.Add(new Finding.LiveMaskedRule(authored, GivenAnswer.From(table, way)));
            }
            else if (!authored.Masked && !winners.Contains(rule))
            {
                findings.Add(new Finding.DeadRule(authored, BeatenBy(table, rule)));
            }
        }

        return findings.ToImmutable();
    }

    private static ImmutableArray<Rule> BeatenBy(CompiledTable table, int rule)
    {
        var allowed = table.Integers.Rules[rule].Allowed;
        return allowed.Contains(0UL) ? [] : [.. ShortestWay.Outcomes(table.Diagram, allowed).Select(winner => table.Table.Rules[winner])];
    }
}
