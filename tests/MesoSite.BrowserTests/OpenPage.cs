using System.Diagnostics;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests;

/// <summary>A page in a window of its own.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> said = [];

    public OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Ids of the steps of the symptom checker that can be seen.</summary>
    public Task<string[]> VisibleStepsAsync() => Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('.checker-step')].filter(step => step.checkVisibility()).map(step => step.id)");

    /// <summary>Waits until the script has followed the last step: it numbers every entry of the history that it has seen.</summary>
    public async Task SettledAsync()
    {
        var limit = Stopwatch.StartNew();
        while (!await Page.EvaluateAsync<bool>("history.state !== null"))
        {
            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(10), "the script does not follow");
        }
    }

    /// <summary>Goes to a fragment of the page, as a link of it would.</summary>
    public Task GoToAsync(string fragment) => Page.EvaluateAsync("fragment => { location.hash = fragment; }", fragment);

    /// <summary>What stands in an element, with single spaces; null where it cannot be seen.</summary>
    public async Task<string?> TextAsync(string selector)
    {
        var element = Page.Locator(selector).First;
        return await element.IsVisibleAsync() ? string.Join(' ', (await element.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
    }

    /// <summary>Closes the window; fails if the page said anything on its console: an error, or a violation of its policy.</summary>
    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Empty(said);
    }
}
