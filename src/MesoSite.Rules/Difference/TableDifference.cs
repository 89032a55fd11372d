using System.Collections.Immutable;
using System.Numerics;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Difference;

/// <summary>For which answers two versions of a table say something else.</summary>
/// <param name="Changes">
/// Less urgent first, then more urgent, then other rules of the same urgency; in each, those for most answers first.
/// </param>
/// <param name="Combinations">How many combinations of answers there are to all questions of both tables.</param>
/// <param name="Crowded">Where the limit was reached, the questions to blame, and there are no changes then; otherwise empty.</param>
public sealed record TableDifference(ImmutableArray<Change> Changes, BigInteger Combinations, ImmutableArray<Question> Crowded)
{
    /// <summary>True where some answers now have a less urgent outcome.</summary>
    public bool IsLessUrgent => Changes.Any(change => change.Direction == ChangeDirection.LessUrgent);
}
