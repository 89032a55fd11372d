using System.Collections.Immutable;
using MesoSite.Output.Disks;

namespace MesoSite.Output;

/// <summary>A folder held against its own manifest: what in it a build wrote, and what somebody else did. Nothing else is ever deleted.</summary>
internal static class OwnFolder
{
    /// <summary>
    /// What no build of ours wrote: files that the manifest does not list, links, which no build makes, and folders with nothing in them, named
    /// with <c>/</c> at their end. By path; none where there is no folder.
    /// </summary>
    public static ImmutableArray<string> Strangers(string folder, Disk disk)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var entries = disk.Entries(folder);
        var ours = Written(folder, entries, disk);
        var filled = entries.Select(entry => Path.GetDirectoryName(entry.Path)!.Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. entries
                .Where(entry => entry.IsFolder ? !filled.Contains(entry.Path) : entry.IsLink || !ours.Contains(entry.Path))
                .Select(entry => entry.IsFolder ? entry.Path + "/" : entry.Path),
        ];
    }

    /// <summary>True where a build wrote all that is in a folder, or began to; empty folders count for nothing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="disk">The disk.</param>
    /// <param name="written">Files that the caller has written there itself, whatever the manifest says.</param>
    public static bool IsOurs(string folder, Disk disk, IEnumerable<string>? written = null)
    {
        var entries = disk.Entries(folder);
        ImmutableArray<DiskEntry> files = [.. entries.Where(entry => !entry.IsFolder)];
        if (files is [{ IsFile: true, Path: OutputManifest.FileName }])
        {
            return OutputManifest.IsBegun(disk.Read(Path.Combine(folder, OutputManifest.FileName)));
        }

        var ours = Written(folder, entries, disk).Union(written ?? []);
        return files.All(entry => entry.IsFile && ours.Contains(entry.Path));
    }

    /// <summary>
    /// Removes a folder that a build wrote. The manifest goes last: whatever interrupts this, what is left is still known to be ours.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="disk">The disk.</param>
    /// <param name="written">Files that the caller has written there itself, whatever the manifest says.</param>
    /// <exception cref="IOException">Somebody else put something in; everything stays.</exception>
    public static void Remove(string folder, Disk disk, IEnumerable<string>? written = null)
    {
        if (!IsOurs(folder, disk, written))
        {
            throw new IOException("somebody else has put files into it");
        }

        var entries = disk.Entries(folder);
        Disk.Each(entries.Where(entry => entry.IsFile && entry.Path != OutputManifest.FileName), file => disk.Delete(Path.Combine(folder, file.Path)));

        // In ordinal order a folder comes before those in it.
        foreach (var inner in entries.Where(entry => entry.IsFolder).Reverse())
        {
            disk.RemoveFolder(Path.Combine(folder, inner.Path));
        }

        disk.Delete(Path.Combine(folder, OutputManifest.FileName));
        disk.RemoveFolder(folder);
    }

    private static ImmutableHashSet<string> Written(string folder, ImmutableArray<DiskEntry> entries, Disk disk) =>
        entries.Any(entry => entry.IsFile && entry.Path == OutputManifest.FileName)
            ? OutputManifest.Paths(disk.Read(Path.Combine(folder, OutputManifest.FileName)))
            : [];
}
