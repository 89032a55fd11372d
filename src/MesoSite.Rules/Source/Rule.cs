using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>A row of the decision table.</summary>
/// <param name="Id">Its id, unique among the rules, with the place of the rule.</param>
/// <param name="Conditions">
/// All must hold. A question without one may be answered in any way; of two conditions on one question both must hold.
/// </param>
/// <param name="Rank">Its disposition: an index of <see cref="DecisionTable.Dispositions"/>, 0 is the most urgent.</param>
/// <param name="Hazard">Id of the hazard it controls, for the safety report; null where there is none.</param>
/// <param name="Masked">True where the author says that more urgent rules always win over it.</param>
public sealed record Rule(Located<string> Id, ImmutableArray<Condition> Conditions, int Rank, string? Hazard = null, bool Masked = false);
