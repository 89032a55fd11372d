using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>A rule over integers.</summary>
/// <param name="Allowed">For each variable the answers that pass: bit <c>a</c> stands for answer <c>a</c>.</param>
/// <param name="Rank">How urgent its outcome is; 0 is the most urgent.</param>
public sealed record IntRule(ImmutableArray<ulong> Allowed, int Rank)
{
    /// <summary>True where the rule matches.</summary>
    /// <param name="answers">An answer for each variable.</param>
    public bool Matches(ReadOnlySpan<int> answers)
    {
        for (var variable = 0; variable < Allowed.Length; variable++)
        {
            if ((Allowed[variable] >> answers[variable] & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
