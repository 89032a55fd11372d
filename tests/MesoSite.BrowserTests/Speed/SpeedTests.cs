using Xunit.Abstractions;

namespace MesoSite.BrowserTests.Speed;

/// <summary>
/// A first visit on the slow phone, to the heaviest page of each template: when something can be read, that nothing moves or blocks, and
/// what it costs. Counts hold for every visit; times for the median. The figures are in <c>Speed/measured/</c> and in the test's output.
/// </summary>
[Collection(OneBrowser.Name)]
public sealed class SpeedTests(Browser browser, ITestOutputHelper output)
{
    /// <summary>One language of each direction, and the pages at the root of the site.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_first_page_is_there_at_once_on_a_slow_phone(string language)
    {
        using var phone = new SlowPhone(browser, browser.Site.Folder);
        var table = new List<string> { "| page | first paint | largest paint | blocked | shifts | requests | KB | visits |", "|---|---|---|---|---|---|---|---|" };
        var faults = new List<string>();
        foreach (var (template, pages) in PagesByTemplate.Of(browser.Site.Folder, language))
        {
            var visits = await PageVisits.MakeAsync(phone, Heaviest(pages), PageLimits.Of(template));
            table.Add(Row(visits));
            faults.AddRange(visits.Faults);
        }

        Keep(language, table);
        Assert.True(table.Count > 2, $"no page of '{language}' was found");
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private string Heaviest(string[] pages) => pages.MaxBy(page => new FileInfo(Path.Combine(browser.Site.Folder, page)).Length)!;

    private static string Row(PageVisits visits)
    {
        var load = visits.Median;
        return $"| {visits.Path} | {load.FirstPaint:0} ms | {load.LargestPaint:0} ms | {load.Blocked:0} ms | {load.Shifts} | {load.Requests} | {load.Bytes / 1024.0:0.0} | {visits.Loads.Count} |";
    }

    private void Keep(string language, List<string> table)
    {
        var folder = Directory.CreateDirectory(Path.Combine(BuiltSite.Root, "tests", "MesoSite.BrowserTests", "Speed", "measured"));
        File.WriteAllLines(Path.Combine(folder.FullName, $"{(language.Length == 0 ? "root" : language)}.md"), table);
        table.ForEach(output.WriteLine);
    }
}
