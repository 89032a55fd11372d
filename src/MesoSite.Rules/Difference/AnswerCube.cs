using System.Collections.Immutable;
using System.Numerics;

namespace MesoSite.Rules.Difference;

/// <summary>Combinations of answers: every choice of one answer from each side.</summary>
/// <param name="Sides">The questions that matter, in the order in which they are asked; all others may be answered in any way.</param>
/// <param name="Count">How many combinations of answers to all questions of both tables that is.</param>
public sealed record AnswerCube(ImmutableArray<CubeSide> Sides, BigInteger Count);
