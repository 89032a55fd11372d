using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>Real keys: Tab through every template, the skip link, the menus that open.</summary>
[Collection(OneBrowser.Name)]
public sealed class KeyboardTests(Browser browser)
{
    // A language that runs from left to right, and one that runs the other way; the others have the same templates.
    private static readonly string[] Languages = ["en", "ar"];

    private const string InMain = "document.querySelector('main').contains(document.activeElement)";

    private const string HasStops = "document.querySelector('main :is(a, button, summary)') !== null";

    [Fact]
    public async Task Tab_comes_everywhere_in_order()
    {
        var found = await EveryPage.FindAsync(Sampled(), async page =>
        {
            await using var context = await browser.ContextAsync();
            var tab = await context.NewPageAsync();
            await tab.SetViewportSizeAsync(320, 740);
            await tab.GotoAsync(page.Address);
            await tab.EvaluateAsync("window.walked = []; addEventListener('focusin', ({ target }) => window.walked.push(target))");
            var stops = await tab.EvaluateAsync<int>("document.querySelectorAll('a[href], button, summary, [tabindex]').length");
            for (var stop = 0; stop < stops; stop++)
            {
                await tab.Keyboard.PressAsync("Tab");
            }

            return await Probe.RunAsync(tab, "tab-walk");
        });
        Assert.Empty(found);
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var found = await EveryPage.FindAsync(Sampled(), async page =>
        {
            await using var context = await browser.ContextAsync();
            var tab = await context.NewPageAsync();
            await tab.GotoAsync(page.Address);
            if (!await tab.EvaluateAsync<bool>("!!document.querySelector('body > header nav')"))
            {
                return [];
            }

            await tab.Keyboard.PressAsync("Tab");
            var shown = await tab.EvaluateAsync<bool>("(({ top, left, right }) => top >= 0 && left >= 0 && right <= innerWidth)(document.activeElement.getBoundingClientRect())");
            await tab.Keyboard.PressAsync("Enter");
            var arrived = await tab.EvaluateAsync<bool>(InMain);
            await tab.Keyboard.PressAsync("Tab");
            var goesOn = await tab.EvaluateAsync<bool>(InMain) || !await tab.EvaluateAsync<bool>(HasStops);
            return shown && arrived && goesOn ? [] : [$"the link is shown: {shown}, leads to main: {arrived}, and Tab goes on from there: {goesOn}"];
        });
        Assert.Empty(found);
    }

    [Fact]
    public async Task Menus_open_and_close()
    {
        var homes = browser.Samples.Where(page => page.Kind.EndsWith("page-home", StringComparison.Ordinal)).ToList();
        Assert.Equal(browser.Site.Languages.Count, homes.Count);
        Assert.Empty(await EveryPage.FindAsync(homes, async page =>
        {
            await using var context = await browser.ContextAsync();
            var tab = await context.NewPageAsync();
            await tab.SetViewportSizeAsync(320, 740);
            await tab.GotoAsync(page.Address);
            var menus = tab.Locator("header nav");
            var findings = new List<string>();
            for (var index = 0; index < await menus.CountAsync(); index++)
            {
                findings.AddRange((await UseAsync(tab, menus.Nth(index))).Select(text => $"menu {index + 1}: {text}"));
            }

            return [.. findings];
        }));
    }

    // They push the page down rather than cover it, so that Escape has nothing to uncover: what opened them closes them.
    private static async Task<List<string>> UseAsync(IPage tab, ILocator menu)
    {
        var findings = new List<string>();
        var first = menu.GetByRole(AriaRole.Link, new() { IncludeHidden = true }).First;
        await menu.Locator("summary").FocusAsync();
        Expect("is closed at first", !await first.IsVisibleAsync());
        await tab.Keyboard.PressAsync("Enter");
        Expect("Enter opens it", await first.IsVisibleAsync());
        await tab.Keyboard.PressAsync("Tab");
        Expect("Tab goes into it", await first.EvaluateAsync<bool>("link => link === document.activeElement"));
        await tab.Keyboard.PressAsync("Shift+Tab");
        await tab.Keyboard.PressAsync("Space");
        Expect("Space closes it", !await first.IsVisibleAsync());
        return findings;

        void Expect(string what, bool holds)
        {
            if (!holds)
            {
                findings.Add($"not so: {what}");
            }
        }
    }

    private IEnumerable<SampledPage> Sampled() => browser.Samples.Where(page => Languages.Contains(page.Language));
}
