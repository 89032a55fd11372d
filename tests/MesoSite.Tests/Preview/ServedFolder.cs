using MesoSite.Preview;
using MesoSite.Preview.Http;
using MesoSite.Preview.Live;
using MesoSite.Preview.Site;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Preview;

/// <summary>A small site in a folder, served; beside it, what must never be served.</summary>
internal sealed class ServedFolder : IAsyncDisposable
{
    public const string Secret = "only-on-this-machine";

    private readonly TemporaryFolder folder = new();
    private readonly PreviewServer server;

    public ServedFolder(Func<PreviewLimits, PreviewLimits>? limits = null)
    {
        folder.Write("secret.txt", Secret);
        folder.Write("site/index.html", "<html><head></head><body>Home</body></html>");
        folder.Write("site/404.html", "<html><head></head><body>Not here</body></html>");
        folder.Write("site/en/about.html", "<html><head></head><body>About</body></html>");
        folder.Write("site/ar/index.html", "<html><head></head><body>AR</body></html>");
        folder.Write("site/ar/404.html", "<html><head></head><body>Not here in Arabic</body></html>");
        folder.Write("site/assets/style.css", "p { color: red }");
        folder.Write("site/assets/with space é.txt", "named");
        folder.Write("site/.env", Secret);
        folder.Write("site/.git/config", Secret);
        var standard = new PreviewLimits { SecondLook = TimeSpan.FromMilliseconds(2) };
        server = PreviewServer.Start(
            0, port => new Responder(new HostRule(port), new PublishedFiles(Site, (limits ?? (same => same))(standard)), Board), (limits ?? (same => same))(standard), Crashes.Add);
    }

    public BulletinBoard Board { get; } = new();

    public List<Exception> Crashes { get; } = [];

    public int Port => server.Port;

    public string Site => folder["site"];

    public string Parent => folder.Path;

    public string Write(string name, string text) => folder.Write(name, text);

    /// <summary>Asks as a browser would.</summary>
    public Task<RawAnswer> GetAsync(string target, string method = "GET", string? host = null, string headers = "") =>
        RawAnswer.ToAsync(Port, $"{method} {target} HTTP/1.1\r\nHost: {host ?? $"localhost:{Port}"}\r\n{headers}\r\n");

    /// <summary>The outcome of a build that published.</summary>
    public static BuildOutcome Published(string site) => new([], site, 10, 1);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
        Assert.Empty(Crashes);
    }
}
