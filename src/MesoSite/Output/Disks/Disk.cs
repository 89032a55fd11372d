using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;

namespace MesoSite.Output.Disks;

/// <summary>
/// All that publishing does with the disk, one method an act. Each step is told before it is taken, so that a test can make any of
/// them fail, or pull the folder away: what runs then is the code that always runs.
/// </summary>
/// <param name="before">Told of each step, from several threads; what it throws is thrown in place of the step. Null for nobody.</param>
/// <param name="isPlain">True for a disk that can neither exchange two names nor give a file a second one, as on Windows.</param>
internal sealed class Disk(Action<DiskStep>? before = null, bool isPlain = false)
{
    // A file is written in pieces, as a disk takes it: it can fill up in the middle of one.
    private const int Piece = 64 * 1024;

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The disk, with nobody listening.</summary>
    public static Disk Real { get; } = new();

    /// <summary>True for the exceptions with which a disk says no.</summary>
    public static bool IsFault(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>The same act on many files, several at once. Of their faults one is thrown, as it is.</summary>
    public static void Each<T>(IEnumerable<T> files, Action<T> act)
    {
        try
        {
            Parallel.ForEach(files, act);
        }
        catch (AggregateException faults) when (faults.InnerExceptions.All(IsFault))
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }

    /// <summary>All that lies in a folder, by path. Links are listed and not followed.</summary>
    public ImmutableArray<DiskEntry> Entries(string folder)
    {
        before?.Invoke(new DiskStep(DiskAct.List, folder));
        var entries = new FileSystemEnumerable<DiskEntry>(folder, (ref FileSystemEntry entry) => Entry(folder, ref entry), Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string path)
    {
        before?.Invoke(new DiskStep(DiskAct.Read, path));
        return File.ReadAllBytes(path);
    }

    /// <summary>Makes a folder, and those above it; nothing where it is there.</summary>
    public void MakeFolder(string path)
    {
        before?.Invoke(new DiskStep(DiskAct.MakeFolder, path));
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a file that is not there yet.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        before?.Invoke(new DiskStep(DiskAct.Create, path));
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        while (!bytes.IsEmpty)
        {
            var length = Math.Min(Piece, bytes.Length);
            before?.Invoke(new DiskStep(DiskAct.Write, path));
            stream.Write(bytes[..length]);
            bytes = bytes[length..];
        }
    }

    /// <summary>Gives a file a second name; false where that cannot be had.</summary>
    public bool TryLink(string path, string other)
    {
        before?.Invoke(new DiskStep(DiskAct.Link, other));
        return !isPlain && HardLink.Try(path, other);
    }

    /// <summary>Brings what was written to the disk itself, as far as the system does so for many files at once.</summary>
    /// <param name="path">A file of those.</param>
    public void Flush(string path)
    {
        before?.Invoke(new DiskStep(DiskAct.Flush, path));
        DiskFlush.Of(path);
    }

    /// <summary>Sets when a file was last written.</summary>
    public void SetTime(string path, DateTime time)
    {
        before?.Invoke(new DiskStep(DiskAct.SetTime, path));
        File.SetLastWriteTimeUtc(path, time);
    }

    /// <summary>Gives a folder another name, which nothing has.</summary>
    public void Move(string from, string to)
    {
        before?.Invoke(new DiskStep(DiskAct.Move, from));
        Directory.Move(from, to);
    }

    /// <summary>Exchanges the names of two folders in one step; false where that cannot be had.</summary>
    public bool TryExchange(string first, string second)
    {
        before?.Invoke(new DiskStep(DiskAct.Exchange, second));
        return !isPlain && FolderExchange.Try(first, second);
    }

    /// <summary>Deletes a file; nothing where it is gone.</summary>
    public void Delete(string path)
    {
        before?.Invoke(new DiskStep(DiskAct.Delete, path));
        File.Delete(path);
    }

    /// <summary>Removes a folder that is empty.</summary>
    public void RemoveFolder(string path)
    {
        before?.Invoke(new DiskStep(DiskAct.RemoveFolder, path));
        Directory.Delete(path, recursive: false);
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static DiskEntry Entry(string folder, ref FileSystemEntry entry)
    {
        var isLink = IsLink(ref entry);
        return new DiskEntry(Path.GetRelativePath(folder, entry.ToFullPath()).Replace('\\', '/'), entry.IsDirectory && !isLink, isLink);
    }
}
