using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;

namespace MesoSite.Rules.Proofs;

/// <summary>
/// A worse answer is never less urgent, for the questions that say so; and <c>not-sure</c> is never less urgent than <c>no</c>, for
/// all that allow it. The other answers may be any.
/// </summary>
public static class MonotoneProof
{
    /// <summary>For each step from an answer to a worse one that lowers the urgency somewhere, the shortest case.</summary>
    /// <param name="table">The table.</param>
    public static ImmutableArray<Finding.LoweredUrgency> Run(CompiledTable table)
    {
        var comparison = new UrgencyComparison(table.Diagram, table.RankOf);
        var findings = ImmutableArray.CreateBuilder<Finding.LoweredUrgency>();
        for (var variable = 0; variable < table.Domains.Length; variable++)
        {
            var domain = table.Domains[variable];
            foreach (var (better, worse) in AnswerLadder.Steps(domain))
            {
                if (comparison.Find(variable, better, worse) is { } found)
                {
                    findings.Add(new Finding.LoweredUrgency(
                        domain.Question,
                        domain.Choices[better],
                        domain.Choices[worse],
                        GivenAnswer.From(table, found.Others),
                        table.RuleOf(found.Better),
                        table.RuleOf(found.Worse)));
                }
            }
        }

        return findings.ToImmutable();
    }
}
