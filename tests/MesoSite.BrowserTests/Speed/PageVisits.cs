namespace MesoSite.BrowserTests.Speed;

/// <summary>First visits to a page, until two of them were quick; nine at most.</summary>
/// <param name="Path">The page.</param>
/// <param name="Loads">Every visit.</param>
/// <param name="Limits">What each may cost.</param>
/// <remarks>
/// Two quick visits of three make a quick median, so that a third is not needed. After three, more follow because other programs take
/// the processor too: they only ever make a visit slower, so of all visits the fastest three count. A page that is slow by itself is
/// slow nine times.
/// </remarks>
internal sealed record PageVisits(string Path, IReadOnlyList<PageLoad> Loads, PageLimits Limits)
{
    private const int Enough = 2;
    private const int Most = 9;

    /// <summary>True where the median of the fastest three was quick.</summary>
    public bool AreQuick => Loads.Count(Limits.IsQuick) >= Enough;

    /// <summary>The median of the fastest three: the second fastest.</summary>
    public PageLoad Median => Loads.OrderByDescending(Limits.IsQuick).ThenBy(load => load.LargestPaint + load.Blocked).ElementAt(Enough - 1);

    /// <summary>What is wrong with the page, one sentence for each.</summary>
    public IEnumerable<string> Faults
    {
        get
        {
            foreach (var fault in Loads.SelectMany(Limits.TooMuchOf).Distinct())
            {
                yield return $"{Path}: {fault}";
            }

            if (!AreQuick)
            {
                yield return $"{Path}: slow in {Loads.Count} visits, at best {Median}";
            }
        }
    }

    public static async Task<PageVisits> MakeAsync(SlowPhone phone, string path, PageLimits limits)
    {
        var loads = new List<PageLoad>();
        while (loads.Count(limits.IsQuick) < Enough && loads.Count < Most)
        {
            loads.Add(await phone.VisitAsync(path));
        }

        return new PageVisits(path, loads, limits);
    }
}
