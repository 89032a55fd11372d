using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MesoSite.BrowserTests;

/// <summary>A plain file server on loopback that remembers what it was asked for, like the log of a patient's host.</summary>
public sealed class SiteServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".webmanifest"] = "application/manifest+json",
    };

    private readonly HttpListener listener = new();
    private readonly string folder;

    public SiteServer(string folder)
    {
        this.folder = folder;
        Address = $"http://localhost:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>Every address that was asked for, with all that stood in it.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

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
                // The tests are over, and the listener was closed.
                return;
            }

            Asked.Enqueue(context.Request.RawUrl!);
            Answer(context);
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Path.Combine(folder, context.Request.Url!.AbsolutePath.TrimStart('/'));
        using var response = context.Response;
        if (!File.Exists(path))
        {
            response.StatusCode = 404;
            return;
        }

        var bytes = File.ReadAllBytes(path);
        response.ContentType = Types[Path.GetExtension(path)];
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes);
    }
}
