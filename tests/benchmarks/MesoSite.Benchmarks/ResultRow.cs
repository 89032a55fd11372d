using MesoSite.Benchmarks.Measuring;

namespace MesoSite.Benchmarks;

/// <summary>What a tool needed for a site.</summary>
/// <param name="Size">Pages of the corpus.</param>
/// <param name="Tool">The tool.</param>
/// <param name="Pages">Pages that it wrote: MesoSite's own lists and the clinic's pages come on top.</param>
/// <param name="Median">The middle of all rounds.</param>
internal sealed record ResultRow(int Size, string Tool, int Pages, Measurement Median);
