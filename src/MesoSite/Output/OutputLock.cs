using System.Diagnostics;
using MesoSite.Core;
using MesoSite.Output.Disks;

namespace MesoSite.Output;

/// <summary>
/// At most one build of a site at a time, from before it reads until it has written, so that the last one to start is the one whose site
/// stays. The lock is the system's own on <c>output.lock</c>, beside the site and never in it: it ends with the process, however that ends, so
/// that a dead build keeps nobody waiting. <c>output.lock-holder</c> says who holds it. Both are gone afterwards. Where the file system
/// has no locks, builds do not wait for each other; each is still published whole.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string path;
    private readonly FileStream file;

    private OutputLock(string path, FileStream file) => (this.path, this.file) = (path, file);

    /// <summary>Takes the lock of a site, and waits for whoever has it.</summary>
    /// <param name="folder">The site's folder, which need not be there.</param>
    /// <param name="limit">How long to wait.</param>
    /// <param name="waits">Told who is waited for, once for each.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <returns>The lock; null where it could not be had.</returns>
    public static OutputLock? Take(string folder, TimeSpan limit, Action<LockHolder> waits, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(waits);
        ArgumentNullException.ThrowIfNull(bag);
        try
        {
            var path = OutputFolder.Resolve(folder) + ".lock";
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var (clock, told) = (Stopwatch.StartNew(), default(LockHolder));
            while (true)
            {
                if (TryOpen(path) is { } file)
                {
                    return Signed(new OutputLock(path, file));
                }

                var holder = Holder(path);
                if (clock.Elapsed >= limit)
                {
                    bag.Add(OutputFaults.Locked(folder, holder, limit));
                    return null;
                }

                if (holder is not null && holder != told)
                {
                    waits(holder);
                    told = holder;
                }

                Thread.Sleep(Pause);
            }
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            bag.Add(OutputFaults.CannotWrite(folder, fault.Message));
            return null;
        }
    }

    /// <summary>Whether somebody holds the lock of a site now, and who, where that is known. Changes nothing.</summary>
    /// <param name="target">The site's folder, resolved.</param>
    internal static (bool IsHeld, LockHolder? Holder) Look(string target)
    {
        var path = target + ".lock";
        if (!File.Exists(path))
        {
            return (false, null);
        }

        try
        {
            // Held for no longer than this: a build that asks just then asks again.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None, bufferSize: 0);
            return (false, null);
        }
        catch (IOException fault) when (IsHeld(fault))
        {
            return (true, Holder(path));
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            // Gone meanwhile, or another user's, which a build will say.
            return (false, null);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            // While the lock is still held: afterwards these would be the next one's.
            File.Delete(HolderOf(path));
            File.Delete(path);
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            // The folder around the site was taken away, or may no longer be written to. The lock ends with the handle all the same.
        }
        finally
        {
            file.Dispose();
        }
    }

    private static OutputLock Signed(OutputLock taken)
    {
        try
        {
            File.WriteAllText(HolderOf(taken.path), LockHolder.Myself.ToLines());
            return taken;
        }
        catch
        {
            // A full disk: nothing stays on it.
            taken.Dispose();
            throw;
        }
    }

    private static string HolderOf(string path) => path + "-holder";

    // Null where somebody has it.
    private static FileStream? TryOpen(string path)
    {
        FileStream file;
        try
        {
            // Windows deletes an open file only if it is shared for that; elsewhere, sharing anything would be no lock.
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None, bufferSize: 0);
        }
        catch (IOException fault) when (IsHeld(fault))
        {
            return null;
        }

        if (IsAt(path, file))
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    // Between our opening and our locking, the holder before us may have deleted the file: then this is the lock of nothing. Whether it
    // still has its name shows by a time that no other file has. Even seconds, because FAT knows no others.
    private static bool IsAt(string path, FileStream file)
    {
        var mark = DateTime.UnixEpoch.AddYears(20).AddSeconds(2.0 * Random.Shared.Next(400_000_000));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }

    // EWOULDBLOCK of Linux and of macOS; a sharing violation of Windows.
    private static bool IsHeld(IOException fault) => OperatingSystem.IsWindows() ? (fault.HResult & 0xFFFF) == 32 : fault.HResult is 11 or 35;

    private static LockHolder? Holder(string path)
    {
        try
        {
            return LockHolder.Parse(File.ReadAllText(HolderOf(path)));
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            // Not written yet, or gone again.
            return null;
        }
    }
}
