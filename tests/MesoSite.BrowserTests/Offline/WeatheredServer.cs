using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MesoSite.BrowserTests.Offline;

/// <summary>A host of built sites, with the headers of their <c>_headers</c>; a test says which site it has, and what happens to requests for what.</summary>
internal sealed class WeatheredServer : IDisposable
{
    /// <summary>What stands on the page of a hotel's network.</summary>
    public const string PortalText = "Welcome to our Wi-Fi. Please log in.";

    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(12);

    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".webmanifest"] = "application/manifest+json",
    };

    private readonly HttpListener listener = new();

    public WeatheredServer(string folder, string mount = "/")
    {
        (Folder, Mount) = (folder, mount);
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Host = $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Host + "/");
        listener.Start();
        _ = ServeAsync();
    }

    /// <summary>The site that it has now.</summary>
    public string Folder { get; set; }

    /// <summary>Where on the host it lies.</summary>
    public string Mount { get; }

    public string Host { get; }

    public string Address => Host + Mount;

    public Weather Weather
    {
        get;
        set
        {
            field = value;
            if (value == Weather.Down)
            {
                listener.Stop();
            }
            else if (!listener.IsListening)
            {
                listener.Start();
                _ = ServeAsync();
            }
        }
    }

    /// <summary>What the weather is for, by the end of its address; everything else is fair.</summary>
    public string For { get; set; } = string.Empty;

    /// <summary>The addresses that were asked for, with all that stood in them.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // The host is down, or the tests are over.
                return;
            }

            Asked.Enqueue(context.Request.RawUrl!);
            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var path = context.Request.Url!.AbsolutePath;
            await AnswerAsync(context.Response, path, path.EndsWith(For, StringComparison.Ordinal) ? Weather : Weather.Fair);
        }
        catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The browser did not wait for the answer.
        }
    }

    private async Task AnswerAsync(HttpListenerResponse response, string path, Weather weather)
    {
        switch (weather)
        {
            case Weather.Slow:
                await Task.Delay(Forever);
                await SendAsync(response, path);
                return;
            case Weather.NotFound or Weather.Gone or Weather.Broken:
                response.StatusCode = weather switch { Weather.NotFound => 404, Weather.Gone => 410, _ => 500 };
                await SendAsync(response, Encoding.UTF8.GetBytes("<!doctype html><title>Host</title><p>The host has no page for you."), ".html");
                return;
            case Weather.Portal:
                await SendAsync(response, Encoding.UTF8.GetBytes($"<!doctype html><title>Wi-Fi</title><p>{PortalText}"), ".html");
                return;
            case Weather.PortalElsewhere:
                response.Redirect(Host.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "/login");
                response.Close();
                return;
            default:
                await SendAsync(response, path, weather == Weather.Injected);
                return;
        }
    }

    private async Task SendAsync(HttpListenerResponse response, string path, bool injects = false)
    {
        var file = path.StartsWith(Mount, StringComparison.Ordinal) ? Path.Combine(Folder, path[Mount.Length..].Replace("%2B", "+", StringComparison.Ordinal)) : Folder;
        file = Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
        if (!File.Exists(file) || !path.StartsWith(Mount, StringComparison.Ordinal))
        {
            response.StatusCode = 404;
            await SendAsync(response, [], ".html");
            return;
        }

        var bytes = await File.ReadAllBytesAsync(file);
        foreach (var line in File.ReadLines(Path.Combine(Folder, "_headers")).Skip(1).TakeWhile(line => line.StartsWith(' ')))
        {
            var (name, value) = (line.Split(':', 2)[0].Trim(), line.Split(':', 2)[1].Trim());
            response.AddHeader(name, value);
        }

        if (injects)
        {
            const string script = "<script>window.injected = 'inline'</script><img src='x.png' alt='' onerror=\"window.injected = 'attribute'\"><script src='/other.js'></script>";
            bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("</body>", script + "</body>", StringComparison.Ordinal));
        }

        await SendAsync(response, bytes, Path.GetExtension(file));
    }

    private static async Task SendAsync(HttpListenerResponse response, byte[] bytes, string type)
    {
        response.ContentType = Types[type];
        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
        response.Close();
    }
}
