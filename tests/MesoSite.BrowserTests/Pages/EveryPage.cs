using System.Collections.Concurrent;

namespace MesoSite.BrowserTests.Pages;

/// <summary>Does the same on many pages, a few at a time, and says on which of them what was found.</summary>
public static class EveryPage
{
    // A page waits now and then for the browser: one more than the two cores of a small machine keeps them busy.
    private static readonly ParallelOptions AtATime = new() { MaxDegreeOfParallelism = 3 };

    public static async Task<IReadOnlyList<string>> FindAsync(IEnumerable<SampledPage> pages, Func<SampledPage, Task<string[]>> look) =>
        [.. (await FindAsync(pages, async page => (await look(page)).Select(text => $"{page.Path}: {text}"))).Order(StringComparer.Ordinal)];

    public static async Task<IReadOnlyCollection<T>> FindAsync<T>(IEnumerable<SampledPage> pages, Func<SampledPage, Task<IEnumerable<T>>> look)
    {
        var visited = 0;
        var findings = new ConcurrentBag<T>();
        await Parallel.ForEachAsync(pages, AtATime, async (page, _) =>
        {
            Interlocked.Increment(ref visited);
            foreach (var finding in await look(page))
            {
                findings.Add(finding);
            }
        });
        Assert.NotEqual(0, visited);
        return findings;
    }
}
