using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>Back and forward lead to the place that was left: of a long page, and of the symptom checker.</summary>
[Collection(OneBrowser.Name)]
public sealed class HistoryTests(Browser browser)
{
    [Fact]
    public async Task A_page_is_where_it_was_left()
    {
        var pages = browser.Samples.Where(page => page.Language == "ar").ToList();
        var next = browser.Site.Server.Address + "en/index.html";
        Assert.Empty(await EveryPage.FindAsync(pages, async page =>
        {
            await using var context = await browser.ContextAsync();
            var tab = await context.NewPageAsync();
            await tab.SetViewportSizeAsync(320, 500);
            await tab.GotoAsync(page.Address);
            var left = await ScrollAsync(tab);
            await tab.GotoAsync(next);
            var leftNext = await ScrollAsync(tab);
            await tab.GoBackAsync();
            var found = await PlaceAsync(tab, left);
            await tab.GoForwardAsync();
            var foundNext = await PlaceAsync(tab, leftNext);
            return left > 0 && left == found && leftNext == foundNext ? [] : [$"left at {left} and {leftNext}, found at {found} and {foundNext}"];
        }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_checker_is_where_it_was_left(bool script)
    {
        foreach (var language in browser.Site.Languages)
        {
            await using var open = await browser.OpenAsync($"{language}/checker.html", "http", script);
            await open.Page.ClickAsync("a.checker-start");
            await open.Page.ClickAsync("#q1 .checker-answer");
            var result = Assert.Single(await open.VisibleStepsAsync());
            Assert.StartsWith("result-", result, StringComparison.Ordinal);
            await open.Page.Locator($"#{result} :is(.checker-more, .checker-basis) a").First.ClickAsync();
            Assert.DoesNotContain("checker.html", open.Page.Url, StringComparison.Ordinal);
            await open.Page.GoBackAsync();
            Assert.Equal([result], await open.VisibleStepsAsync());
            await open.Page.GoBackAsync();
            Assert.Equal(["q1"], await open.VisibleStepsAsync());
            await open.Page.GoForwardAsync();
            Assert.Equal([result], await open.VisibleStepsAsync());
        }
    }

    private static Task<int> ScrollAsync(IPage tab) => tab.EvaluateAsync<int>("""
        () => {
          scrollTo({ top: Math.floor((document.documentElement.scrollHeight - innerHeight) * .6), behavior: "instant" });
          return scrollY;
        }
        """);

    // Chromium goes there when it has laid the page out, which may be a moment after it was loaded.
    private static async Task<int> PlaceAsync(IPage tab, int expected)
    {
        for (var attempt = 0; attempt < 40 && await tab.EvaluateAsync<int>("scrollY") != expected; attempt++)
        {
            await Task.Delay(50);
        }

        return await tab.EvaluateAsync<int>("scrollY");
    }
}
