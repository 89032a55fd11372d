namespace MesoSite.Rules.Kernel;

/// <summary>A question answered on the way through a diagram.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Answer">Its answer.</param>
public readonly record struct WayStep(int Variable, int Answer);
