using System.Text.Json;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Speed;

/// <summary>
/// A cheap phone on slow 4G, as Chromium's DevTools emulate one: a quarter of this machine's speed, 1.6 Mbit/s down, 0.75 up, and 150 ms
/// until each answer begins. DevTools slow requests, not the setting up of a connection: on a real host DNS, TCP and TLS come before this.
/// </summary>
/// <param name="browser">Where it is emulated.</param>
/// <param name="site">Folder of the built site.</param>
internal sealed class SlowPhone(Browser browser, string site) : IDisposable
{
    private const double BytesPerMegabit = 1_000_000 / 8.0;

    // Entries are told to observers after the frame that they belong to, long tasks after their end, and on a busy machine later still: so
    // those that wait to be told are asked for at the end.
    private const string Observe = """
        (() => {
          const seen = { first: 0, largest: 0, shifts: 0, tasks: [] };
          const observers = [];
          const observe = (type, note) => {
            const observer = new PerformanceObserver(list => list.getEntries().forEach(note));
            observer.observe({ type, buffered: true });
            observers.push(() => observer.takeRecords().forEach(note));
          };
          window.told = () => {
            observers.forEach(take => take());
            return seen;
          };
          observe("paint", entry => { if (entry.name === "first-contentful-paint") seen.first = entry.startTime; });
          observe("largest-contentful-paint", entry => { seen.largest = entry.startTime; });
          observe("layout-shift", () => { seen.shifts++; });
          observe("longtask", entry => { seen.tasks.push([entry.startTime, entry.startTime + entry.duration]); });
        })()
        """;

    // Past the end of loading, so that late shifts and tasks are seen too.
    private const string Observed = "() => new Promise(done => setTimeout(() => requestAnimationFrame(() => setTimeout(() => done(told()))), 250))";

    private readonly SiteServer server = new(site);

    /// <summary>Visits a page for the first time: nothing is in the cache, and no connection is open.</summary>
    public async Task<PageLoad> VisitAsync(string path)
    {
        await using var window = await browser.WindowAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            DeviceScaleFactor = 2,
            IsMobile = true,
            HasTouch = true,
        });
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync(Observe);
        var tools = await window.NewCDPSessionAsync(page);
        var bytes = 0L;
        tools.Event("Network.loadingFinished").OnEvent += (_, answer) => Interlocked.Add(ref bytes, (long)answer!.Value.GetProperty("encodedDataLength").GetDouble());
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 150,
            ["downloadThroughput"] = 1.6 * BytesPerMegabit,
            ["uploadThroughput"] = 0.75 * BytesPerMegabit,
        });
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });

        var asked = server.Asked.Count;
        await page.GotoAsync(server.Address + path);
        var seen = await page.EvaluateAsync<JsonElement>(Observed);
        return ToLoad(seen, server.Asked.Count - asked, Interlocked.Read(ref bytes));
    }

    public void Dispose() => server.Dispose();

    private static PageLoad ToLoad(JsonElement seen, int requests, long bytes)
    {
        var first = seen.GetProperty("first").GetDouble();
        var blocked = seen.GetProperty("tasks").EnumerateArray()
            .Sum(task => Math.Max(0, task[1].GetDouble() - Math.Max(first, task[0].GetDouble()) - 50));
        return new PageLoad(first, seen.GetProperty("largest").GetDouble(), blocked, seen.GetProperty("shifts").GetInt32(), requests, bytes);
    }
}
