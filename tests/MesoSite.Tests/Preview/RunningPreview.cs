using System.Collections.Concurrent;
using MesoSite.Preview;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Preview;

/// <summary>A preview of a folder of sources; what builds it is up to the test.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly BlockingCollection<PreviewNews> news = [];
    private readonly Task running;

    /// <param name="build">A build of the folder of sources to that of the site.</param>
    /// <param name="poll">How long the preview relies on what the system tells.</param>
    public RunningPreview(Func<RunningPreview, BuildOutcome> build, TimeSpan? poll = null)
    {
        Write("input/a.txt", "one");
        Directory.CreateDirectory(folder["theme"]);
        var limits = new PreviewLimits { SecondLook = TimeSpan.FromMilliseconds(2), Exchange = TimeSpan.FromMilliseconds(50), Poll = poll ?? TimeSpan.FromMilliseconds(500) };
        running = LivePreview.RunAsync(
            new PreviewOptions(folder["output"], [folder["input"], folder["theme"]], 0) { Limits = limits }, () => build(this), news.Add, stop.Token);
        Port = Next<PreviewNews.Listening>().Address.Port;
    }

    public int Port { get; }

    public string this[string name] => folder[name];

    /// <summary>Saves a file in one step, so that it is one change however busy the machine is.</summary>
    public void Write(string name, string text) => File.Move(folder.Write($"{name}.tmp", text), folder[name], overwrite: true);

    /// <summary>A build that makes one page of one source.</summary>
    public static BuildOutcome Publish(RunningPreview preview)
    {
        var page = $"<html><head></head><body>{File.ReadAllText(preview["input/a.txt"])}</body></html>";
        preview.Write("output/index.html", page);
        return new BuildOutcome([], page, 1, 1);
    }

    /// <summary>The next news, which must be of this kind.</summary>
    public T Next<T>()
        where T : PreviewNews
    {
        Assert.True(news.TryTake(out var next, Patience), $"no {typeof(T).Name}");
        return Assert.IsType<T>(next);
    }

    /// <summary>The names of the files that the next build was started for.</summary>
    public string[] NextChanges() =>
        [.. Next<PreviewNews.Built>().Changes.Select(change => $"{change.Kind} {Path.GetRelativePath(folder.Path, change.Path).Replace('\\', '/')}")];

    /// <summary>True where nothing is told for a while.</summary>
    public bool IsSilent(TimeSpan time) => !news.TryTake(out _, time);

    public Task<RawAnswer> GetAsync(string target) => RawAnswer.ToAsync(Port, $"GET {target} HTTP/1.1\r\nHost: localhost:{Port}\r\n\r\n");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.WaitAsync(Patience);
        stop.Dispose();
        news.Dispose();
        folder.Dispose();
    }
}
