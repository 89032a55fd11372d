using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Output.Copies;
using MesoSite.Output.Disks;
using MesoSite.Output.Zip;
using MesoSite.Process;

namespace MesoSite.Output;

/// <summary>Writes a ZIP of a published site. It is written beside its place and takes it when it is whole.</summary>
internal static class BundleWriter
{
    // Less than the format's limit, which headers and names share.
    private const long MaxBytes = 4_000_000_000;

    /// <summary>Packs the files that the site's manifest lists, and the manifest. Each is held against its hash as it is read.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="file">The ZIP.</param>
    /// <param name="time">The time that its files have.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <returns>How much was written; null where nothing was.</returns>
    public static (int Files, long Bytes)? Write(string folder, string file, DateTime time, DiagnosticBag bag)
    {
        var staged = $"{file}.new-{Environment.ProcessId}";
        try
        {
            using var copy = FolderCopy.List(folder);
            if (DifferencesFromCopy.Manifest(copy, folder, bag) is not var (manifest, bytes))
            {
                return null;
            }

            ImmutableArray<ManifestEntry> entries = [.. manifest.Files.Append(OutputManifest.Entry(new SiteFile(OutputManifest.FileName, [.. bytes]))).OrderBy(entry => entry.Path, StringComparer.Ordinal)];
            if (Refusal(entries, folder, file) is { } refusal)
            {
                bag.Add(refusal);
                return null;
            }

            var different = copy.Files.Keys.Except(entries.Select(entry => entry.Path)).ToList();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using (var stream = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                ZipFromFiles.Write(Read(copy, entries, different), time, stream);
            }

            if (different.Count > 0)
            {
                bag.Add(OutputFaults.NotAsBuilt(folder, [.. different.Order(StringComparer.Ordinal)]));
                return null;
            }

            File.Move(staged, file, overwrite: true);
            return (entries.Length, new FileInfo(file).Length);
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            bag.Add(OutputFaults.CannotBundle(file, fault.Message));
            return null;
        }
        finally
        {
            if (File.Exists(staged))
            {
                File.Delete(staged);
            }
        }
    }

    private static Diagnostic? Refusal(ImmutableArray<ManifestEntry> entries, string folder, string file) =>
        Path.GetFullPath(file).StartsWith(OutputFolder.Resolve(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? OutputFaults.CannotBundle(file, $"it would lie in \"{folder}\", which holds the site alone")
        : entries.Length > ZipFromFiles.MaxFiles || entries.Sum(entry => (decimal)entry.Bytes) > MaxBytes
            ? OutputFaults.CannotBundle(file, $"the site is too large for a ZIP, which holds {ZipFromFiles.MaxFiles} files and {MaxBytes} bytes")
        : null;

    // One file at a time; what is not as it was built is named and left out, and then there is no ZIP.
    private static IEnumerable<SiteFile> Read(SiteCopy copy, ImmutableArray<ManifestEntry> entries, List<string> different)
    {
        foreach (var entry in entries)
        {
            var file = copy.Files.GetValueOrDefault(entry.Path) is { } open ? new SiteFile(entry.Path, Bytes(open)) : null;
            if (file is not null && OutputManifest.Entry(file) == entry)
            {
                yield return file;
            }
            else
            {
                different.Add(entry.Path);
            }
        }
    }

    private static ImmutableArray<byte> Bytes(Func<Stream> open)
    {
        using var stream = open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return [.. bytes.ToArray()];
    }
}
