namespace MesoSite.Preview.Live;

/// <summary>What the last build came to, for all pages that follow. Safe for several threads.</summary>
internal sealed class BulletinBoard
{
    // Another run of the preview has another site, whatever its number.
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock gate = new();
    private TaskCompletionSource next = New();
    private string? newest;
    private string? served;
    private int version;
    private int followers;

    /// <summary>Which site is served: another one after each build that changed it.</summary>
    public string Version
    {
        get
        {
            lock (gate)
            {
                return $"{run}-{version}";
            }
        }
    }

    /// <summary>The newest bulletin as JSON in one line, null before the first; and what ends when another is posted.</summary>
    public (string? Newest, Task Next) Read()
    {
        lock (gate)
        {
            return (newest, next.Task);
        }
    }

    /// <summary>Posts how a build ended.</summary>
    public void Post(BuildOutcome outcome, bool linksToEditor) =>
        Post(outcome.Site, version => Bulletin.Of(outcome, version, linksToEditor));

    /// <summary>Posts that a build ended by a fault of the program.</summary>
    public void PostCrash(Exception fault) => Post(site: null, version => Bulletin.OfCrash(fault, version));

    /// <summary>Lets one more follow, unless there are as many as may.</summary>
    public bool TryEnter(int most)
    {
        if (Interlocked.Increment(ref followers) <= most)
        {
            return true;
        }

        Leave();
        return false;
    }

    /// <summary>One follows no more.</summary>
    public void Leave() => Interlocked.Decrement(ref followers);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Without a site of its own, a build leaves the one that is served.
    private void Post(string? site, Func<string, Bulletin> write)
    {
        TaskCompletionSource heard;
        lock (gate)
        {
            version += site is null || site == served ? 0 : 1;
            served = site ?? served;
            newest = write($"{run}-{version}").ToJson();
            (heard, next) = (next, New());
        }

        heard.SetResult();
    }
}
