using System.Collections.Immutable;
using System.Threading.Channels;

namespace MesoSite.Preview.Watching;

/// <summary>
/// Waits until a file has changed. What the system tells is only a reason to look: what has changed is seen by comparing all files with how
/// they were, which is also done now and then without a reason. So nothing hangs on what a system, an editor or a network drive tells.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly ImmutableArray<string> folders;
    private readonly IgnoredFiles ignored;
    private readonly PreviewLimits limits;
    private readonly Action<string> unwatched;
    private readonly Dictionary<string, FileSystemWatcher> watchers = [];
    private readonly Channel<bool> reasons = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile bool isLost;
    private bool isRefused;

    /// <param name="folders">The folders; they need not be there yet.</param>
    /// <param name="output">Where builds write.</param>
    /// <param name="limits">How long is waited.</param>
    /// <param name="unwatched">Told once where the system tells no changes.</param>
    public FolderWatch(ImmutableArray<string> folders, string output, PreviewLimits limits, Action<string> unwatched)
    {
        (this.folders, ignored, this.limits, this.unwatched) = (folders, new IgnoredFiles(output), limits, unwatched);
        Listen();
    }

    /// <summary>All files as they are now.</summary>
    public TreeSnapshot Look() => TreeSnapshot.Of(folders, ignored);

    /// <summary>Waits until the files are not as they were.</summary>
    /// <param name="before">How they were.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>What has changed, and how all are now.</returns>
    public async Task<(ImmutableArray<FileChange> Changes, TreeSnapshot Now)> NextAsync(TreeSnapshot before, CancellationToken stop)
    {
        while (true)
        {
            // First a look: something may have been saved while nobody waited.
            var now = Look();
            if (now.Since(before) is { IsEmpty: false } changes)
            {
                return (changes, now);
            }

            var told = await HearAsync(limits.Poll, stop);
            if (told)
            {
                await QuietAsync(stop);
            }
            else if (!Look().Since(before).IsEmpty)
            {
                // A change that was not told: a folder that came back is not the one that was watched.
                Forget();
            }

            Listen();
        }
    }

    public void Dispose() => Forget();

    private async Task QuietAsync(CancellationToken stop)
    {
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(stop);
        longest.CancelAfter(limits.LongestQuiet);
        try
        {
            while (await HearAsync(limits.Quiet, longest.Token))
            {
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Something writes without end; a build now is better than none.
        }
    }

    // False where the time is over first.
    private async Task<bool> HearAsync(TimeSpan limit, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        over.CancelAfter(limit);
        try
        {
            return await reasons.Reader.ReadAsync(over.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Listen()
    {
        if (isLost)
        {
            Forget();
        }

        foreach (var folder in folders.Where(folder => !watchers.ContainsKey(folder) && Directory.Exists(folder)))
        {
            try
            {
                watchers[folder] = Watcher(folder);
            }
            catch (Exception fault) when (fault is IOException or ArgumentException or PlatformNotSupportedException)
            {
                // Too many are watched already, the drive tells none, or the folder is gone again: the looks without a reason remain.
                if (!isRefused)
                {
                    unwatched(fault.Message);
                }

                isRefused = true;
            }
        }
    }

    private FileSystemWatcher Watcher(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();
        watcher.Error += (_, _) =>
        {
            isLost = true;
            Tell();
        };
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell() => reasons.Writer.TryWrite(true);

    private void Forget()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }

        watchers.Clear();
        isLost = false;
    }
}
