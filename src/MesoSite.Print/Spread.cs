namespace MesoSite.Print;

/// <summary>One side of a sheet that is folded in the middle.</summary>
/// <param name="Left">Number of the page on its left half, from 1; null for a blank.</param>
/// <param name="Right">Number of the page on its right half.</param>
public sealed record Spread(int? Left, int? Right);
