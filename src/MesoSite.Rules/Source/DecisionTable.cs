using System.Collections.Immutable;

namespace MesoSite.Rules.Source;

/// <summary>
/// A decision table with the hit policy <i>most urgent wins</i>; among rules of the same disposition, the earlier one wins.
/// </summary>
/// <param name="Questions">The inputs, in the author's order.</param>
/// <param name="Dispositions">Names of the outcomes, most urgent first.</param>
/// <param name="Rules">The rows, in the author's order.</param>
public sealed record DecisionTable(ImmutableArray<Question> Questions, ImmutableArray<string> Dispositions, ImmutableArray<Rule> Rules);
