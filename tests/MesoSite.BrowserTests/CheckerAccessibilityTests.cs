namespace MesoSite.BrowserTests;

/// <summary>The symptom checker where its steps are not shown one by one. What holds on a screen is tried in <c>Pages</c>.</summary>
[Collection(OneBrowser.Name)]
public sealed class CheckerAccessibilityTests(Browser browser)
{
    [Fact]
    public async Task On_paper_all_of_it_is_there()
    {
        await using var open = await browser.OpenAsync("en/checker.html", "file", script: true);
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var steps = await open.Page.Locator(".checker-step").CountAsync();
        Assert.Equal(steps, (await open.VisibleStepsAsync()).Length);
    }
}
