using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace MesoSite.BrowserTests;

/// <summary>
/// A plain file server on loopback that remembers what it was asked for, like the log of a patient's host. It gzips for whoever says
/// that gzip is understood, as hosts do, and keeps what it gzipped.
/// </summary>
public sealed class SiteServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".webmanifest"] = "application/manifest+json",
    };

    private readonly ConcurrentDictionary<string, byte[]> gzipped = new();
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

        var gzips = context.Request.Headers["Accept-Encoding"]?.Contains("gzip", StringComparison.Ordinal) == true;
        var bytes = gzips ? gzipped.GetOrAdd(path, Gzip) : File.ReadAllBytes(path);
        if (gzips)
        {
            response.AddHeader("Content-Encoding", "gzip");
        }

        response.AddHeader("Vary", "Accept-Encoding");
        response.ContentType = Types[Path.GetExtension(path)];
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes);
    }

    private static byte[] Gzip(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(File.ReadAllBytes(path));
        }

        return packed.ToArray();
    }
}
