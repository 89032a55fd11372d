using System.Diagnostics;
using MesoSite.Preview;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests;

/// <summary>
/// The preview in a browser: pages follow the builds under their own policy. A message on the console, such as a violation of the policy,
/// fails the test.
/// </summary>
[Collection(OneBrowser.Name)]
public sealed class PreviewTests(Browser browser) : IDisposable
{
    private const string About = "input/pages/about/ar.md";
    private const string Panel = "[data-mesosite-panel] section";

    private readonly string folder = Directory.CreateTempSubdirectory("mesosite-preview-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_page_follows_saves_faults_and_a_new_start_of_the_preview()
    {
        Copy(Path.Combine(BuiltSite.Root, "tests", "sites", "dental", "input"), "input");
        Copy(Path.Combine(BuiltSite.Root, "theme"), "theme");
        var text = await File.ReadAllTextAsync(In(About));
        await using var open = new Closing(await browser.WindowAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 320 } }));
        var page = await open.Context.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        int port;
        await using (var preview = await RunningAsync(0))
        {
            port = preview.Port;
            await page.GotoAsync($"http://localhost:{port}/ar/about.html#more");
            await page.EvaluateAsync("scrollTo(0, 150)");

            // A save: the page is another one, at the same place.
            await SaveAsync(In(About), text.Replace("اتصل بالرقم", "اتصل الآن بالرقم", StringComparison.Ordinal));
            await UntilAsync(page, "document.body.textContent.includes('اتصل الآن بالرقم')");
            await UntilAsync(page, "document.readyState === 'complete' && Math.abs(scrollY - 150) < 2");
            Assert.Equal("#more", await page.EvaluateAsync<string>("location.hash"));

            // A fault: the page stays, with a panel that takes no focus and no HTML.
            await page.EvaluateAsync("window.isTheSame = true");
            await SaveAsync(In(About), text + "\n:fact[<img src=x onerror=alert(1)>]\n");
            var panel = page.Locator(Panel);
            await panel.WaitForAsync();
            Assert.Equal("ltr", await panel.EvaluateAsync<string>("section => getComputedStyle(section).direction"));
            Assert.True(await page.EvaluateAsync<bool>("isTheSame && document.activeElement === document.body"));
            var shown = await panel.InnerTextAsync();
            Assert.Contains($"{In(About)}:", shown.Replace('\\', '/'), StringComparison.Ordinal);
            Assert.Contains("<img src=x onerror=alert(1)>", shown, StringComparison.Ordinal);
            Assert.Contains("What to do: ", shown, StringComparison.Ordinal);
            Assert.Equal(0, await panel.Locator("img").CountAsync());
            Assert.StartsWith("vscode://file/", await panel.Locator("a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
            await HasContrastAsync(page, panel);
            await page.Keyboard.PressAsync("Escape");
            Assert.Equal(0, await page.Locator(Panel).CountAsync());

            // Another fault opens it again; mended, it goes by itself.
            await SaveAsync(In(About), text + "\n:fact[no.such.fact]\n");
            await panel.WaitForAsync();
            await SaveAsync(In(About), text.Replace("اتصل بالرقم", "اتصل الآن بالرقم", StringComparison.Ordinal));
            await panel.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
            Assert.True(await page.EvaluateAsync<bool>("isTheSame"));
            Assert.Empty(said);
        }

        // A new start at the same port: what the browser says of the lost connection is its own.
        await using (await RunningAsync(port))
        {
            await UntilAsync(page, "window.isTheSame !== true && document.readyState === 'complete'");
            Assert.All(said, message => Assert.Contains("ERR_", message, StringComparison.Ordinal));
        }
    }

    // WCAG 2.2, 1.4.3 and 1.4.11, of the panel's own colours in both schemes.
    private static async Task HasContrastAsync(IPage page, ILocator panel)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var least = await panel.EvaluateAsync<double>("""
                section => {
                  const light = colour => colour.match(/[\d.]+/g).slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
                  const apart = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                  const ground = light(getComputedStyle(section).backgroundColor);
                  const texts = ['h2', 'h3', 'p', 'pre', 'a', 'button'].map(name => light(getComputedStyle(section.querySelector(name)).color));
                  const mark = getComputedStyle(section.querySelector('mark'));
                  return Math.min(...texts.map(text => apart(text, ground)), apart(light(mark.color), light(mark.backgroundColor)));
                }
                """);
            Assert.True(least >= 4.5, $"{scheme}: {least}");
        }
    }

    // In one step, so that it is one change however busy the machine is.
    private static async Task SaveAsync(string path, string text)
    {
        await File.WriteAllTextAsync($"{path}.tmp", text);
        File.Move($"{path}.tmp", path, overwrite: true);
    }

    private static async Task UntilAsync(IPage page, string condition)
    {
        var limit = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (await page.EvaluateAsync<bool>(condition))
                {
                    return;
                }
            }
            catch (PlaywrightException fault) when (fault.Message.Contains("context was destroyed", StringComparison.Ordinal))
            {
                // The page was being loaded anew; it is asked once more.
            }

            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(120), condition);
            await Task.Delay(20);
        }
    }

    private async Task<Running> RunningAsync(int port)
    {
        var (ready, stop) = (new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously), new CancellationTokenSource());
        var listening = 0;
        var options = new BuildOptions(In("input"), In("theme"), In("output"));
        var end = LivePreview.RunAsync(
            new PreviewOptions(options.Output, [options.Input, options.Theme], port, LinksToEditor: true),
            () =>
            {
                var built = Build.Run(options, _ => { });
                return new BuildOutcome(built.Diagnostics, built.Published?.Manifest, built.Published?.Files ?? 0, built.Published?.ChangedFiles ?? 0);
            },
            news =>
            {
                switch (news)
                {
                    case PreviewNews.Listening begun:
                        listening = begun.Address.Port;
                        break;
                    case PreviewNews.Built:
                        ready.TrySetResult(listening);
                        break;
                    case PreviewNews.Crashed crashed:
                        ready.TrySetException(crashed.Fault);
                        break;
                }
            },
            stop.Token);
        return new Running(await ready.Task, stop, end);
    }

    private string In(string name) => Path.Combine(folder, name);

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(In(to), Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private sealed record Running(int Port, CancellationTokenSource Stop, Task End) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Stop.CancelAsync();
            await End;
            Stop.Dispose();
        }
    }

    private sealed record Closing(IBrowserContext Context) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Context.CloseAsync();
    }
}
