using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>What a table means, in the plainest way. Everything else is held against it.</summary>
public static class NaiveEvaluator
{
    /// <summary>The rule that wins; -1 where none matches.</summary>
    /// <param name="table">The table.</param>
    /// <param name="answers">An answer for each variable.</param>
    public static int Winner(IntTable table, ReadOnlySpan<int> answers)
    {
        var winner = -1;
        for (var rule = 0; rule < table.Rules.Length; rule++)
        {
            if (table.Rules[rule].Matches(answers) && (winner < 0 || table.Rules[rule].Rank < table.Rules[winner].Rank))
            {
                winner = rule;
            }
        }

        return winner;
    }

    /// <summary>All rules that match, in the table's order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="answers">An answer for each variable.</param>
    public static ImmutableArray<int> Matching(IntTable table, ReadOnlySpan<int> answers)
    {
        var matching = ImmutableArray.CreateBuilder<int>();
        for (var rule = 0; rule < table.Rules.Length; rule++)
        {
            if (table.Rules[rule].Matches(answers))
            {
                matching.Add(rule);
            }
        }

        return matching.ToImmutable();
    }
}
