using System.Collections.Immutable;
using System.Security.Cryptography;
using MesoSite.Core;
using MesoSite.Output.Disks;
using MesoSite.Process;

namespace MesoSite.Output;

/// <summary>
/// Publishes a site. It is written beside the old one, and when it is whole the two exchange their names in one step: a reader finds the old
/// site or the new one at any moment, and a fault or a kill half-way leaves the old one as it was. Where two names cannot be exchanged
/// (Windows, network folders, FAT) the old site is moved away first, and for that moment there is none; a build killed just then is made good by the
/// next. A file that has not changed is not written again and keeps its time, so that uploads move only what changed.
/// </summary>
internal static class OutputWriter
{
    // What `mesosite verify` reads of a site.
    private const int MaxFiles = 250_000;
    private const long MaxBytes = 4L * 1024 * 1024 * 1024;

    /// <summary>True, and a fault, for files that are more, or larger, than a site may be.</summary>
    internal static bool IsTooLarge(ImmutableArray<SiteFile> files, DiagnosticBag bag, int maxFiles = MaxFiles, long maxBytes = MaxBytes)
    {
        var bytes = files.Sum(file => (long)file.Bytes.Length);
        if (files.Length <= maxFiles && bytes <= maxBytes)
        {
            return false;
        }

        bag.Add(OutputFaults.SiteTooLarge(files.Length, bytes, maxFiles, maxBytes));
        return true;
    }

    /// <summary>Publishes files in place of those that an earlier build wrote there. The caller holds the <see cref="OutputLock"/>.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <param name="sources">Hash of what the files were made from, for the manifest; null to leave it out.</param>
    /// <param name="disk">The disk, if a test wants to hear of its steps.</param>
    /// <returns>What was written; null where nothing could be.</returns>
    public static PublishedSite? Write(ImmutableArray<SiteFile> files, string folder, DiagnosticBag bag, string? sources = null, Disk? disk = null)
    {
        disk ??= Disk.Real;
        if (IsTooLarge(files, bag))
        {
            return null;
        }

        try
        {
            var target = OutputFolder.Resolve(folder);
            Leftovers.Clear(target, bag, disk);
            if (OwnFolder.Strangers(target, disk) is { IsEmpty: false } strangers)
            {
                bag.Add(OutputFaults.NotOurs(folder, strangers));
                return null;
            }

            return Replace(target, OutputManifest.Of(files, sources), files, bag, disk);
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            bag.Add(OutputFaults.CannotWrite(folder, fault.Message));
            return null;
        }
    }

    private static PublishedSite Replace(string target, SiteFile manifest, ImmutableArray<SiteFile> files, DiagnosticBag bag, Disk disk)
    {
        var staged = Leftovers.New(target);
        var (leftover, written) = (staged, files.Select(file => file.Path));
        try
        {
            // The manifest comes first: of whatever is left by a kill, it says that it is ours.
            disk.MakeFolder(staged);
            var changed = Stage([manifest], staged, target, disk) + Stage(files, staged, target, disk);
            // Making a folder also makes those above it, so that a staged site that was taken away would come back in part.
            if (disk.Entries(staged).Count(entry => entry.IsFile) != files.Length + 1)
            {
                throw new IOException("somebody else has taken away or put in files while the site was written");
            }

            disk.Flush(Path.Combine(staged, OutputManifest.FileName));
            (leftover, written) = (Exchange(staged, target, bag, disk), []);
            return new PublishedSite(files.Length + 1, changed, manifest.Bytes.Length + files.Sum(file => (long)file.Bytes.Length), Convert.ToHexStringLower(SHA256.HashData(manifest.Bytes.AsSpan())));
        }
        finally
        {
            // Now the old site, or what there is of the new one.
            Leftovers.Remove(leftover, bag, disk, written);
        }
    }

    private static int Stage(ImmutableArray<SiteFile> files, string staged, string target, Disk disk)
    {
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Path.Combine(staged, file.Path))!).Distinct())
        {
            disk.MakeFolder(folder);
        }

        var changed = 0;
        Disk.Each(files, file =>
        {
            var path = Path.Combine(staged, file.Path);
            var old = new FileInfo(Path.Combine(target, file.Path));
            var isSame = old.Exists && old.Length == file.Bytes.Length && disk.Read(old.FullName).AsSpan().SequenceEqual(file.Bytes.AsSpan());
            if (isSame && disk.TryLink(old.FullName, path))
            {
                return;
            }

            disk.Write(path, file.Bytes.AsSpan());
            if (isSame)
            {
                disk.SetTime(path, old.LastWriteTimeUtc);
            }
            else
            {
                Interlocked.Increment(ref changed);
            }
        });
        return changed;
    }

    // Where the old site lies afterwards, if there was one.
    private static string Exchange(string staged, string target, DiagnosticBag bag, Disk disk)
    {
        if (!Directory.Exists(target))
        {
            disk.Move(staged, target);
            return staged;
        }

        if (disk.TryExchange(staged, target))
        {
            return staged;
        }

        var replaced = Leftovers.Old(target);
        disk.Move(target, replaced);
        try
        {
            disk.Move(staged, target);
            return replaced;
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            MoveBack(replaced, target, bag, disk);
            throw;
        }
    }

    private static void MoveBack(string replaced, string target, DiagnosticBag bag, Disk disk)
    {
        try
        {
            disk.Move(replaced, target);
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            bag.Add(OutputFaults.MovedAway(target, replaced, fault.Message));
        }
    }
}
