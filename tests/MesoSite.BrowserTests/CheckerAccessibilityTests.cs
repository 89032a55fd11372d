using Deque.AxeCore.Playwright;

namespace MesoSite.BrowserTests;

/// <summary>The symptom checker's states in axe-core, in every language, light and dark; and no sideways scroll on the smallest phone.</summary>
[Collection(OneBrowser.Name)]
public sealed class CheckerAccessibilityTests(Browser browser)
{
    private static readonly string[] States = ["", "#q1", "#concern", "#result"];

    public static TheoryData<string, bool> Looks => new()
    {
        { "en", false }, { "es", true }, { "ar", false }, { "ar", true }, { "zh-Hans", false },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing(string language, bool dark)
    {
        await using var open = await browser.OpenAsync($"{language}/checker.html", "file", script: true, width: 320, dark);
        foreach (var state in States)
        {
            var fragment = await FragmentAsync(open, state);
            await open.GoToAsync(fragment);
            open.ConsoleIsNotThePages();
            var found = await open.Page.RunAxe();
            Assert.Empty(found.Violations.Select(violation => $"{fragment}: {violation.Id}: {violation.Nodes[0].Html}"));
            Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        }
    }

    [Fact]
    public async Task On_paper_all_of_it_is_there()
    {
        await using var open = await browser.OpenAsync("en/checker.html", "file", script: true);
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var steps = await open.Page.Locator(".checker-step").CountAsync();
        Assert.Equal(steps, (await open.VisibleStepsAsync()).Length);
    }

    private static async Task<string> FragmentAsync(OpenPage open, string state) => state switch
    {
        "#concern" => "#" + await open.Page.Locator(".checker-step[data-concern]").First.GetAttributeAsync("id"),
        "#result" => "#" + await open.Page.Locator(".checker-result").Last.GetAttributeAsync("id"),
        _ => state,
    };
}
