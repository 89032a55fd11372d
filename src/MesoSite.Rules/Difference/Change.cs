using System.Collections.Immutable;
using System.Numerics;

namespace MesoSite.Rules.Difference;

/// <summary>One outcome that became another.</summary>
/// <param name="Direction">Where it went.</param>
/// <param name="From">What the older table says.</param>
/// <param name="To">What the newer table says.</param>
/// <param name="Count">For how many combinations of answers to all questions of both tables.</param>
/// <param name="Cubes">For which: none is in two cubes, and together they are all, where <paramref name="IsWhole"/> says so.</param>
/// <param name="IsWhole">False where there are more cubes than anyone would read, and some were left out.</param>
public sealed record Change(
    ChangeDirection Direction, RuleOutcome From, RuleOutcome To, BigInteger Count, ImmutableArray<AnswerCube> Cubes, bool IsWhole);
