namespace MesoSite.BrowserTests.Pages;

/// <summary>What was found on all pages. They are visited once; each quality's test then reads its own findings.</summary>
public sealed class Findings(Browser browser)
{
    private readonly Lazy<Task<ILookup<Quality, Finding>>> all = new(() => VisitAllAsync(browser));

    public async Task<IEnumerable<Finding>> OfAsync(Quality quality) => (await all.Value)[quality];

    private static async Task<ILookup<Quality, Finding>> VisitAllAsync(Browser browser)
    {
        var findings = await EveryPage.FindAsync<Finding>(browser.Samples, async page => await Visit.ToAsync(browser, page));
        return findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal).ToLookup(finding => finding.Quality);
    }
}
