namespace MesoSite.BrowserTests.Pages;

/// <summary>Without script every page says what it says with it, and asks for none.</summary>
[Collection(OneBrowser.Name)]
public sealed class WithoutScriptTests(Browser browser)
{
    // Nobody can type into a search that no script reads: its box is not there, and all that it finds is.
    private const string Text = "document.querySelectorAll('.search-box').forEach((box) => box.remove()), document.body.innerText.replace(/\\s+/g, ' ').trim()";

    [Fact]
    public async Task The_same_can_be_read()
    {
        var found = await EveryPage.FindAsync(browser.Samples, async page =>
        {
            var without = await TextAsync(page, script: false);
            var with = page.HasScript ? await TextAsync(page, script: true) : without;
            return
            [
                .. with == without ? Array.Empty<string>() : [$"with script: {with}; without: {without}"],
                .. without.Contains("javascript", StringComparison.OrdinalIgnoreCase) && !IsOnPrivacy(page) ? ["speaks of JavaScript"] : Array.Empty<string>(),
            ];
        });
        Assert.Empty(found);
    }

    // What the site keeps to itself may name what it does without.
    private static bool IsOnPrivacy(SampledPage page) => page.Path.EndsWith("/privacy.html", StringComparison.Ordinal) || page.Path.EndsWith("/accessibility.html", StringComparison.Ordinal);

    private async Task<string> TextAsync(SampledPage page, bool script)
    {
        await using var context = await browser.ContextAsync(script);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(page.Address);
        Assert.Equal(0, await tab.Locator("noscript").CountAsync());
        var text = await tab.EvaluateAsync<string>(Text);
        Assert.True(text.Length > 100, page.Path);
        return text;
    }
}
