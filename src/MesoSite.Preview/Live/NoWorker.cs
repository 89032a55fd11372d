using System.Text;
using MesoSite.Preview.Http;

namespace MesoSite.Preview.Live;

/// <summary>
/// What a browser is given that asks for a service worker: one that keeps nothing and goes. The site's own would show copies once the preview has ended, and to
/// the next site that is previewed at this address.
/// </summary>
internal static class NoWorker
{
    private static readonly byte[] Script = Read();

    public static Answer Answer { get; } = new(200, MediaTypes.Of(".js"), Script);

    private static byte[] Read()
    {
        using var reader = new StreamReader(typeof(NoWorker).Assembly.GetManifestResourceStream("no-worker.js")!);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd());
    }
}
