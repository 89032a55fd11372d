namespace MesoSite.BrowserTests.Pages;

/// <summary>Each probe finds what is wrong: a small page with faults, and with what is none though it looks like one.</summary>
[Collection(OneBrowser.Name)]
public sealed class ProbeTests(Browser browser)
{
    private static readonly Quality[] WithoutFile = [Quality.Axe, Quality.Quiet, Quality.Kept];

    public static TheoryData<Quality> Qualities => [.. Enum.GetValues<Quality>().Except(WithoutFile)];

    [Theory]
    [MemberData(nameof(Qualities))]
    public async Task A_probe_finds_each_fault_and_nothing_else(Quality quality)
    {
        await using var context = await browser.ContextAsync();
        var page = await context.NewPageAsync();
        var look = Look.All.First(look => look.Qualities.Contains(quality));
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(Probe.Folder, Probe.NameOf(quality) + ".html")));
        await look.ApplyAsync(page, await context.NewCDPSessionAsync(page));
        var found = await Probe.RunAsync(page, quality);
        var faults = await page.Locator("[id^=fault]").EvaluateAllAsync<string[]>("elements => elements.map(element => element.id)");
        Assert.NotEmpty(faults);
        Assert.Equal(faults.Order(), found.Select(text => text.Split('#', '.', ' ')[1]).Distinct().Order());
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var context = await browser.ContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang='en'><title>A page</title><main><h1>A page</h1><p style='color: #aaa'>pale</p><img src='data:,'></main>");
        Assert.Equal(["color-contrast", "image-alt"], (await Axe.RunAsync(page)).Select(text => text.Split(':')[0]).Order());
    }

    [Fact]
    public async Task What_a_page_keeps_asks_for_or_says_is_found()
    {
        await using var context = await browser.ContextAsync();
        var folder = Directory.CreateTempSubdirectory("mesosite-loud-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), """
                <!doctype html><html lang="en"><head><title>A page</title><meta http-equiv="Content-Security-Policy" content="img-src 'self'"></head>
                <body class="loud"><main><h1>A page</h1><img alt="" src="http://127.0.0.1:9/far.png">
                <script src="http://127.0.0.1:9/other.js"></script>
                <script>
                  console.log("said"); document.cookie = "a=1"; localStorage.b = 1; sessionStorage.c = 1; indexedDB.open("d");
                  caches.open("e"); navigator.serviceWorker.register("f.js");
                </script></main></body></html>
                """);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "f.js"), "// a worker");
            using var server = new SiteServer(folder.FullName);
            var found = await Visit.ToAsync(browser, new SampledPage(server.Address + "index.html", "index.html", "en", "loud", 1, HasScript: true, []));
            var texts = string.Join(Environment.NewLine, found.Where(finding => finding.Quality is Quality.Quiet or Quality.Kept).Select(finding => finding.Text));
            Assert.All(
                ["asked for: http://127.0.0.1:9/other.js", "on the console: said", "a cookie: a", "localStorage: b", "sessionStorage: c", "a database: d", "a cache: e", "a service worker: http", "refused by the policy: img-src"],
                text => Assert.Contains(text, texts, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
