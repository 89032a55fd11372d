using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pictures;

/// <summary>Takes pictures of the pages of a site, puts them on sheets, and compares sheets.</summary>
internal sealed class Camera : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly IPage shown;
    private readonly IPage desk;

    private Camera(IBrowserContext context, IPage shown, IPage desk) => (this.context, this.shown, this.desk) = (context, shown, desk);

    public static async Task<Camera> OpenAsync(Browser browser)
    {
        var context = await browser.WindowAsync(new BrowserNewContextOptions());
        var camera = new Camera(context, await context.NewPageAsync(), await context.NewPageAsync());
        await camera.desk.AddScriptTagAsync(new PageAddScriptTagOptions { Content = File.ReadAllText(Album.Script) });
        return camera;
    }

    /// <summary>A PNG of the top of a page, as far as the sheet reaches.</summary>
    /// <param name="file">The page.</param>
    /// <param name="change">A script that changes the page first; may be empty.</param>
    public async Task<byte[]> TakeAsync(string file, Look look, string change = "")
    {
        await shown.SetViewportSizeAsync(look.Width, 740);
        await shown.EmulateMediaAsync(look.Media);
        await shown.GotoAsync(new Uri(file).AbsoluteUri);
        await shown.EvaluateAsync(change);
        var height = await shown.EvaluateAsync<float>("document.documentElement.scrollHeight");
        return await shown.ScreenshotAsync(new PageScreenshotOptions
        {
            FullPage = true,
            Clip = new Clip { Width = look.Width, Height = Math.Min(height, Look.SheetHeight * look.Scale) },
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    /// <summary>A PNG of pictures side by side, small.</summary>
    /// <param name="pictures">A PNG of each look; null where a page is not there to be looked at so.</param>
    public async Task<byte[]> DrawAsync(IEnumerable<(Look Look, byte[]? Png)> pictures)
    {
        var shots = pictures.Select(shot => new { png = shot.Png is null ? null : Convert.ToBase64String(shot.Png), width = shot.Look.SheetWidth, scale = shot.Look.Scale });
        return Convert.FromBase64String(await desk.EvaluateAsync<string>("([shots, height]) => drawSheet(shots, height)", new object[] { shots.ToArray(), Look.SheetHeight }));
    }

    /// <summary>How much each look of two sheets differs, from 0 to 255.</summary>
    public Task<double[]> CompareAsync(byte[] before, byte[] now, IEnumerable<Look> looks) => desk.EvaluateAsync<double[]>(
        "([before, now, widths]) => compareSheets(before, now, widths)",
        new object[] { Convert.ToBase64String(before), Convert.ToBase64String(now), looks.Select(look => look.SheetWidth).ToArray() });

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
