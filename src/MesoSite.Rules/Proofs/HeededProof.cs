using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>
/// Whoever is asked a question that has an <see cref="Question.Urgency"/> and answers <c>yes</c> gets an outcome at least as urgent,
/// whatever else is answered. Unlike a guarantee it says nothing of those whom the diagram does not ask, and who is asked depends on
/// the order of the questions.
/// </summary>
public static class HeededProof
{
    /// <summary>For each question of which that is not so, the shortest case; in the table's order.</summary>
    /// <param name="table">The table.</param>
    public static ImmutableArray<Finding.UnheededSign> Run(CompiledTable table)
    {
        var toNodes = new WaysFromRoot(table.Diagram);
        var findings = ImmutableArray.CreateBuilder<Finding.UnheededSign>();
        for (var variable = 0; variable < table.Domains.Length; variable++)
        {
            var question = table.Table.Questions[variable];
            if (question.Urgency is { } urgency && Shortest(table, variable, urgency, toNodes) is { } way)
            {
                findings.Add(new Finding.UnheededSign(question, GivenAnswer.From(table, way), table.WinnerOf(way)));
            }
        }

        return findings.ToImmutable();
    }

    private static ImmutableArray<WayStep>? Shortest(CompiledTable table, int variable, int urgency, WaysFromRoot toNodes)
    {
        var diagram = table.Diagram;
        var onwards = new WaysToOutcome(diagram, outcome => table.RankOf(outcome) > urgency);
        var yes = table.Domains[variable].IndexOf(AnswerNames.Yes);
        var (found, shortest) = (-1, ShortestWay.Nowhere);
        for (var node = 0; node < diagram.NodeCount; node++)
        {
            var rest = diagram.VariableOf(node) == variable ? onwards.Distance(diagram.ChildrenOf(node)[yes]) : ShortestWay.Nowhere;
            if (rest != ShortestWay.Nowhere && toNodes.Distance(node) + rest < shortest)
            {
                (found, shortest) = (node, toNodes.Distance(node) + rest);
            }
        }

        return found < 0 ? null : [.. toNodes.To(found), new WayStep(variable, yes), .. onwards.From(diagram.ChildrenOf(found)[yes])];
    }
}
