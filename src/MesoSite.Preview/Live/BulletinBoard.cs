namespace MesoSite.Preview.Live;

/// <summary>What the last build came to, for all pages that follow. Safe for several threads.</summary>
internal sealed class BulletinBoard
{
    // Another run of the preview has another site, whatever its number.
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock gate = new();
    private TaskCompletionSource next = New();
    private string? newest;
    private int version;
    private int followers;

    /// <summary>Which site is served: another one after each build that changed a file.</summary>
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
        Post(outcome.IsPublished && outcome.ChangedFiles > 0, version => Bulletin.Of(outcome, version, linksToEditor));

    /// <summary>Posts that a build ended by a fault of the program.</summary>
    public void PostCrash(Exception fault) => Post(isNew: false, version => Bulletin.OfCrash(fault, version));

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

    private void Post(bool isNew, Func<string, Bulletin> write)
    {
        TaskCompletionSource heard;
        lock (gate)
        {
            version += isNew ? 1 : 0;
            newest = write($"{run}-{version}").ToJson();
            (heard, next) = (next, New());
        }

        heard.SetResult();
    }
}
