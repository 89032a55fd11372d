using System.Collections.Concurrent;

namespace MesoSite.Tests.Output.Faults;

/// <summary>
/// Readers of a site while it is built anew, as a web server would read it: a file at a time, by its path. Each read must give a file of the old
/// version or of the new one, whole; and a reader that has seen the new one never sees the old one again.
/// </summary>
internal sealed class SiteReaders : IDisposable
{
    private const int Readers = 2;
    private const int AtOnce = 20;

    private readonly string site;
    private readonly Thread[] threads;
    private readonly ConcurrentQueue<string> faults = [];
    private volatile Turn? turn;
    private volatile bool isOver;
    private long reads;
    private long changes;

    public SiteReaders(string site)
    {
        this.site = site;
        threads = [.. Enumerable.Range(0, Readers).Select(number => new Thread(() => Read(new Random(number))))];
        foreach (var thread in threads)
        {
            thread.Start();
        }
    }

    /// <summary>How many files were read.</summary>
    public long Reads => Interlocked.Read(ref reads);

    /// <summary>How often a reader saw the site become another.</summary>
    public long Changes => Interlocked.Read(ref changes);

    /// <summary>What should never have been seen.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>From now on a build makes one version of the other.</summary>
    public void Begin(IReadOnlyDictionary<string, byte[]> old, IReadOnlyDictionary<string, byte[]> renewed) =>
        turn = new Turn(old, renewed, [.. old.Keys.Where(renewed.ContainsKey)]);

    public void Dispose()
    {
        isOver = true;
        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    private void Read(Random random)
    {
        var (seen, seenIn) = (false, turn);
        while (!isOver)
        {
            for (var read = 0; read < AtOnce && turn is { } now; read++)
            {
                var path = now.Paths[random.Next(now.Paths.Length)];
                var isNew = Look(now, path);
                // A read that outlasts its turn may have seen the next one.
                if (turn != now || isNew is null)
                {
                    continue;
                }

                if (seenIn == now && seen && isNew == false)
                {
                    faults.Enqueue($"{path}: the old site after the new one");
                }

                if (isNew == true && !(seenIn == now && seen))
                {
                    Interlocked.Increment(ref changes);
                }

                (seen, seenIn) = (isNew.Value, now);
            }

            Thread.Sleep(1);
        }
    }

    // Null where the file is the same in both, or what was read is a fault.
    private bool? Look(Turn now, string path)
    {
        try
        {
            Interlocked.Increment(ref reads);
            var bytes = File.ReadAllBytes(Path.Combine(site, path));
            var (isOld, isNew) = (bytes.AsSpan().SequenceEqual(now.Old[path]), bytes.AsSpan().SequenceEqual(now.New[path]));
            if (!isOld && !isNew && turn == now)
            {
                faults.Enqueue($"{path}: {bytes.Length} bytes, of neither version");
            }

            return isOld == isNew ? null : isNew;
        }
        catch (IOException fault)
        {
            faults.Enqueue($"{path}: {fault.Message}");
            return null;
        }
    }

    private sealed record Turn(IReadOnlyDictionary<string, byte[]> Old, IReadOnlyDictionary<string, byte[]> New, string[] Paths);
}
