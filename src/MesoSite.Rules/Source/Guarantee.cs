using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>What the author promises of the table, whatever the other answers are.</summary>
/// <param name="Id">Its id, with the place of the guarantee.</param>
/// <param name="Conditions">For which answers; all must hold.</param>
/// <param name="Rank">The outcome is at least as urgent as this disposition: an index of <see cref="DecisionTable.Dispositions"/>.</param>
public sealed record Guarantee(Located<string> Id, ImmutableArray<Condition> Conditions, int Rank);
