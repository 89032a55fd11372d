using System.Collections.Immutable;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Compiled;

/// <summary>What became of a decision table.</summary>
/// <param name="Compiled">The compiled table; null where the limit was reached.</param>
/// <param name="Crowded">
/// Where the limit was reached, the questions to blame, worst first: the answers up to them have to be remembered in too many
/// combinations. Otherwise empty.
/// </param>
public sealed record Compilation(CompiledTable? Compiled, ImmutableArray<Question> Crowded);
