using System.ComponentModel;
using System.Diagnostics;
using MesoSite.Print.DevTools;

namespace MesoSite.Print.Browsers;

/// <summary>
/// A headless browser with a profile of its own, both gone when this is disposed of. It is spoken to over a socket on loopback, which
/// works on every system: .NET cannot hand a child the two further pipes that <c>--remote-debugging-pipe</c> needs.
/// </summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private const string Listening = "DevTools listening on ";
    private const int LinesKept = 3;

    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly DirectoryInfo profile;
    private Connection? connection;

    private BrowserProcess(Process process, DirectoryInfo profile) => (this.process, this.profile) = (process, profile);

    /// <summary>Speaks with it.</summary>
    public Connection Connection => connection!;

    /// <summary>Starts a browser.</summary>
    /// <param name="path">Its program.</param>
    /// <param name="limit">How long it may take until it can be spoken to.</param>
    /// <param name="token">Stops the start.</param>
    /// <exception cref="BrowserException">It did not start.</exception>
    public static async Task<BrowserProcess> StartAsync(string path, TimeSpan limit, CancellationToken token)
    {
        var profile = Directory.CreateTempSubdirectory("mesosite-print-");
        var process = new Process { StartInfo = StartInfo(path, profile.FullName) };
        var browser = new BrowserProcess(process, profile);
        try
        {
            process.Start();
            using var deadline = new Deadline(limit, token);
            var address = await deadline.Keep(browser.AddressAsync(deadline.Token));
            browser.Drain();
            browser.connection = await deadline.Keep(Connection.OpenAsync(address, deadline.Token));
            return browser;
        }
        catch (Win32Exception fault)
        {
            await browser.DisposeAsync();
            throw new BrowserException($"the system refused: {fault.Message}");
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
        {
            await connection.DisposeAsync();
        }

        await KillAsync();
        process.Dispose();
        await DeleteProfileAsync();
    }

    private static ProcessStartInfo StartInfo(string path, string profile)
    {
        var info = new ProcessStartInfo(path) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}",
            // No network: no page of ours needs it, and what a browser asks for by itself is nobody's business.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--no-proxy-server", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-domain-reliability", "--no-pings", "--disable-breakpad", "--disable-crash-reporter",
            // The same page on every machine, with nothing waited for or drawn that no paper shows.
            "--disable-gpu", "--font-render-hinting=none", "--hide-scrollbars", "--mute-audio", "--disable-extensions", "--disable-default-apps",
            "--no-first-run", "--no-default-browser-check", "--password-store=basic", "--use-mock-keychain",
            // Containers give /dev/shm 64 MB, which a few tabs fill.
            "--disable-dev-shm-usage",
            // Tabs that nobody sees are slowed down otherwise.
            "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
        ];
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            // Chromium refuses to run as root with a sandbox. Every page is our own.
            info.ArgumentList.Add("--no-sandbox");
        }

        info.ArgumentList.Add("about:blank");
        return info;
    }

    // The file DevToolsActivePort says the same, but a browser in a snap writes it where we cannot read it.
    private async Task<Uri> AddressAsync(CancellationToken token)
    {
        var said = new Queue<string>();
        while (await process.StandardError.ReadLineAsync(token) is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
            {
                return new Uri(line[Listening.Length..].Trim());
            }

            said.Enqueue(line);
            if (said.Count > LinesKept)
            {
                said.Dequeue();
            }
        }

        throw new BrowserException("ended at once" + (said.Count > 0 ? $", saying: {string.Join(" / ", said)}" : string.Empty));
    }

    // A browser whose messages nobody reads stops at a full pipe.
    private void Drain()
    {
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    private async Task KillAsync()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            using var limit = new CancellationTokenSource(Ending);
            await process.WaitForExitAsync(limit.Token);
        }
        catch (Exception fault) when (fault is InvalidOperationException or OperationCanceledException)
        {
            // It was never started, or the system is slow to bury it: there is nothing more that can be done to it.
        }
    }

    // Its children end a moment after it, and write until then.
    private async Task DeleteProfileAsync()
    {
        for (var wait = 50; ; wait *= 2)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (wait > Ending.TotalMilliseconds)
                {
                    // A temporary folder that the system will clean: no reason to lose what was printed.
                    return;
                }

                await Task.Delay(wait);
            }
        }
    }
}
