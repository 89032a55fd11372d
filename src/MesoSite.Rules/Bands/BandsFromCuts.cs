using System.Collections.Immutable;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Bands;

/// <summary>Bands between cuts.</summary>
internal static class BandsFromCuts
{
    /// <summary>The bands, shortest first; together they hold every length of time once.</summary>
    /// <param name="cuts">In any order. Of equal thresholds in several units the first is kept: it becomes the label.</param>
    public static ImmutableArray<Band> Build(IEnumerable<Cut> cuts)
    {
        var sorted = cuts
            .DistinctBy(cut => (cut.At.Seconds(), cut.After))
            // There is nothing below zero to cut off.
            .Where(cut => cut.After || cut.At.Seconds() > 0)
            .OrderBy(cut => cut.At.Seconds())
            .ThenBy(cut => cut.After)
            .ToList();
        var bands = ImmutableArray.CreateBuilder<Band>(sorted.Count + 1);
        var open = new Band(null, true, null, false);
        foreach (var cut in sorted)
        {
            bands.Add(open with { To = cut.At, ToIncluded = cut.After });
            open = new Band(cut.At, !cut.After, null, false);
        }

        bands.Add(open);
        return bands.ToImmutable();
    }
}
