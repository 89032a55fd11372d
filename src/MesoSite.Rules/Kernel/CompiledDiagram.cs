using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>What became of a table.</summary>
/// <param name="Diagram">The diagram; null where the limit was reached.</param>
/// <param name="Crowded">
/// Where the limit was reached, the variables at which most states piled up, worst first: what is asked up to there has to be
/// remembered in too many combinations. Otherwise empty.
/// </param>
public sealed record CompiledDiagram(Diagram? Diagram, ImmutableArray<int> Crowded);
