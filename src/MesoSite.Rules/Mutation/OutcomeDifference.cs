using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>Whether two tables of the same questions, compiled in the same order, ever say something else.</summary>
internal static class OutcomeDifference
{
    /// <summary>
    /// The fewest answers after which another rule wins, or the same with another disposition, and both winners; null where there are
    /// none. Rules at the same place are the same.
    /// </summary>
    public static (ImmutableArray<WayStep> Way, Rule? Winner, Rule? OtherWinner)? Find(CompiledTable one, CompiledTable other)
    {
        var pairs = new List<(int One, int Other)>();
        // The two are alike but for one rule: there is no crowd of pairs to set a limit to.
        var together = DiagramPair.Combine(one.Diagram, other.Diagram, Number, int.MaxValue)!;
        if (ShortestWay.To(together, outcome => outcome != Diagram.None) is not { } way)
        {
            return null;
        }

        var reference = way.Aggregate(together.Root, (at, step) => together.ChildrenOf(at)[step.Answer]);
        var (winner, otherWinner) = pairs[Diagram.OutcomeOf(reference)];
        return (way, one.RuleOf(winner), other.RuleOf(otherWinner));

        int Number(int outcome, int otherOutcome)
        {
            if (outcome == otherOutcome && one.RankOf(outcome) == other.RankOf(otherOutcome))
            {
                return Diagram.None;
            }

            var known = pairs.IndexOf((outcome, otherOutcome));
            if (known >= 0)
            {
                return known;
            }

            pairs.Add((outcome, otherOutcome));
            return pairs.Count - 1;
        }
    }
}
