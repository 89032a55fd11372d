using System.Collections.Immutable;

namespace MesoSite.PostProcess;

/// <summary>A page with its weight.</summary>
/// <param name="Page">The page.</param>
/// <param name="Bytes">What it weighs gzipped.</param>
/// <param name="IsExact">False where its weight is far below every limit: then it weighs no more than that.</param>
/// <param name="Loads">The files that it loads by itself, with what they weigh gzipped.</param>
internal sealed record WeighedPage(PageSummary Page, int Bytes, bool IsExact, ImmutableArray<(string Path, int Bytes)> Loads)
{
    /// <summary>What comes over the wire where nothing of the site was loaded before.</summary>
    public int FirstVisit => Bytes + Loads.Sum(load => load.Bytes);
}
