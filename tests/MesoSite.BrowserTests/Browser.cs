using MesoSite.BrowserTests.Pages;
using MesoSite.Core;
using MesoSite.Print;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests;

/// <summary>The system's Chromium, started once, with the shipped site in it.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>The browser that the command would find.</summary>
    internal static readonly string Program = Found();

    private readonly Lazy<IReadOnlyList<SampledPage>> samples;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public Browser() => samples = new(() => SampledPage.Of(Site));

    public BuiltSite Site { get; } = new();

    /// <summary>A page of each template in each language.</summary>
    public IReadOnlyList<SampledPage> Samples => samples.Value;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            // Root, as in most containers, has no sandbox to run it in; every page is our own.
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        Site.Dispose();
    }

    /// <summary>The address of a page.</summary>
    /// <param name="path">Its path within the site.</param>
    /// <param name="scheme"><c>http</c> or <c>file</c>.</param>
    public string Address(string path, string scheme) =>
        scheme == "http" ? Site.Server.Address + path : new Uri(Path.Combine(Site.Folder, path)).AbsoluteUri;

    /// <summary>Opens a page in a fresh window of a phone's size; any error or message on its console fails the test.</summary>
    public async Task<OpenPage> OpenAsync(string path, string scheme, bool script, int width = 360)
    {
        var context = await chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 740 },
            Permissions = script ? ["clipboard-read", "clipboard-write"] : [],
        });
        var page = new OpenPage(context, await context.NewPageAsync());
        await page.Page.GotoAsync(Address(path, scheme));
        return page;
    }

    /// <summary>An empty window, with a cache and connections of its own.</summary>
    public Task<IBrowserContext> WindowAsync(BrowserNewContextOptions options) => chromium!.NewContextAsync(options);

    /// <summary>
    /// A window that knows nothing yet, in which nothing moves, of a reader who spares data: copies of pages are tried by tests of their own, and
    /// would be made anew in each of these windows.
    /// </summary>
    public async Task<IBrowserContext> ContextAsync(bool script = true)
    {
        var context = await WindowAsync(new BrowserNewContextOptions { JavaScriptEnabled = script, ReducedMotion = ReducedMotion.Reduce });
        await context.AddInitScriptAsync("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
        return context;
    }

    private static string Found()
    {
        var bag = new DiagnosticBag();
        return Chromium.Find(null, bag) ?? throw new FileNotFoundException(DiagnosticText.Format(bag.ToSorted()[0]));
    }
}

/// <summary>All browser tests share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
