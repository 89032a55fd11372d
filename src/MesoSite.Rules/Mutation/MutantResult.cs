using System.Collections.Immutable;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>A mutant and what became of it.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Answers">
/// Of a survivor the fewest answers, in the order in which they are asked, to which it says something else than the table: an example
/// with them would catch it. Otherwise empty.
/// </param>
/// <param name="Winner">Of a survivor, what wins in the table with these answers; null where nothing does.</param>
/// <param name="MutantWinner">Of a survivor, what wins in the mutant, with the mutant's disposition; null where nothing does.</param>
public sealed record MutantResult(
    Mutant Mutant, MutantFate Fate, ImmutableArray<GivenAnswer> Answers, Rule? Winner = null, Rule? MutantWinner = null);
