using System.Collections.Immutable;
using System.Diagnostics;
using MesoSite.Preview.Http;
using MesoSite.Preview.Live;
using MesoSite.Preview.Site;
using MesoSite.Preview.Watching;

namespace MesoSite.Preview;

/// <summary>
/// Serves a folder on loopback, builds it anew whenever a file that it is made from was saved, and tells the open pages. It knows of no
/// site: what is built, and how, is its caller's.
/// </summary>
public static class LivePreview
{
    /// <summary>Runs until it is stopped. One build at a time; what is saved during a build starts another after it.</summary>
    /// <param name="options">What is served and watched.</param>
    /// <param name="build">Makes the site; whatever it throws is told as a fault of the program.</param>
    /// <param name="tell">Told what happens; from several threads.</param>
    /// <param name="stop">Ends the preview. A build that is under way is waited for.</param>
    /// <exception cref="PortsException">There is no port to listen on.</exception>
    public static async Task RunAsync(PreviewOptions options, Func<BuildOutcome> build, Action<PreviewNews> tell, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(build);
        ArgumentNullException.ThrowIfNull(tell);
        var board = new BulletinBoard();
        await using var server = PreviewServer.Start(
            options.Port,
            port => new Responder(new HostRule(port), new PublishedFiles(options.Output, options.Limits), board),
            options.Limits,
            fault => tell(new PreviewNews.Crashed(fault)));
        tell(new PreviewNews.Listening(new Uri($"http://localhost:{server.Port}/"), options.Port == 0 || options.Port == server.Port ? null : options.Port));

        using var watch = new FolderWatch(options.Watched, options.Output, options.Limits, reason => tell(new PreviewNews.Unwatched(reason)));
        // Before the build reads: what is saved while it does starts the next.
        var (seen, changes) = (watch.Look(), ImmutableArray<FileChange>.Empty);
        while (!stop.IsCancellationRequested)
        {
            await BuildAsync(options, build, changes, board, tell);
            try
            {
                (changes, seen) = await watch.NextAsync(seen, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // The user has ended the preview.
                return;
            }
        }
    }

    private static async Task BuildAsync(
        PreviewOptions options, Func<BuildOutcome> build, ImmutableArray<FileChange> changes, BulletinBoard board, Action<PreviewNews> tell)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var outcome = await Task.Run(build, CancellationToken.None);
            board.Post(outcome, options.LinksToEditor);
            tell(new PreviewNews.Built(changes, outcome, clock.Elapsed));
        }
        catch (Exception fault)
        {
            // A bug of ours; the author's next save may well lead around it.
            board.PostCrash(fault);
            tell(new PreviewNews.Crashed(fault));
        }
    }
}
