namespace MesoSite.Rules.Kernel;

/// <summary>How far a compilation goes. Both are counted, not timed, so that every machine gives the same diagram.</summary>
/// <param name="States">
/// How many sets of live rules there may be; a diagram never has more nodes. A table that needs more has no diagram that a person
/// could read or sign.
/// </param>
/// <param name="Effort">How many answers the search for a better order may follow; it keeps the best it has.</param>
public sealed record CompileLimits(int States = 100_000, long Effort = 2_000_000);
