using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Offline;

/// <summary>A reader's browser with one page open, from its first visit to a site on.</summary>
internal sealed class Phone : IAsyncDisposable
{
    // The worker is started some seconds after a page is there.
    private const string Installed = "async () => { const { active } = await navigator.serviceWorker.ready; return active.state === 'activated' && navigator.serviceWorker.controller !== null; }";

    private readonly IBrowserContext context;

    private Phone(IBrowserContext context, IPage page, WeatheredServer server) => (this.context, Page, Server) = (context, page, server);

    public IPage Page { get; }

    public WeatheredServer Server { get; }

    /// <summary>Opens a page for the first time.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="server">The host.</param>
    /// <param name="path">The page.</param>
    /// <param name="waits">True to wait until the worker is there.</param>
    public static async Task<Phone> VisitAsync(Browser browser, WeatheredServer server, string path, bool waits = true)
    {
        var context = await browser.WindowAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
        var phone = new Phone(context, await context.NewPageAsync(), server);
        await phone.OpenAsync(path);
        if (waits)
        {
            await phone.InstalledAsync();
        }

        return phone;
    }

    /// <summary>Waits until the worker is there and looks after the page.</summary>
    public async Task InstalledAsync() => await Page.WaitForFunctionAsync(Installed, null, new PageWaitForFunctionOptions { Timeout = 15_000, PollingInterval = 50 });

    /// <summary>Opens a page of the site, and says what can be read in its main part.</summary>
    public async Task<string> OpenAsync(string path)
    {
        await Page.GotoAsync(Server.Address + path);
        return await TextAsync();
    }

    /// <summary>What can be read, with single spaces.</summary>
    public async Task<string> TextAsync() =>
        string.Join(' ', (await Page.Locator("body").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a copy stands here: its notice, or null.</summary>
    public async Task<string?> NoticeAsync()
    {
        var notice = Page.Locator(".offline-notice");
        return await notice.CountAsync() == 0 ? null : string.Join(' ', (await notice.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The addresses that are kept, from the root of the host, by their caches.</summary>
    public async Task<IReadOnlyList<string>> KeptAsync() => await Page.EvaluateAsync<string[]>("""
        async () => {
          const kept = [];
          for (const name of await caches.keys()) {
            for (const { url } of await (await caches.open(name)).keys()) {
              kept.push(url.slice(location.origin.length));
            }
          }
          return kept.sort();
        }
        """);

    /// <summary>The names of all caches.</summary>
    public Task<string[]> CachesAsync() => Page.EvaluateAsync<string[]>("async () => (await caches.keys()).sort()");

    /// <summary>Where workers look after pages.</summary>
    public Task<string[]> ScopesAsync() =>
        Page.EvaluateAsync<string[]>("async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).sort()");

    /// <summary>Asks for a newer worker, as a browser does with every visit, and waits until it has the place of the old one.</summary>
    public Task UpdateAsync() => Page.EvaluateAsync("""
        async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update();
          const worker = registration.installing || registration.waiting;
          if (worker) {
            await new Promise((done) => worker.addEventListener("statechange", () => {
              if (worker.state === "activated" || worker.state === "redundant") { done(); }
            }));
          }
        }
        """);

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var end = DateTime.UtcNow.AddSeconds(10); !await holds(); await Task.Delay(50))
        {
            Assert.True(DateTime.UtcNow < end, "it does not come about");
        }
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
