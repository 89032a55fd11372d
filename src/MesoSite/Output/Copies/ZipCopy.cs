using System.Collections.Immutable;
using System.IO.Compression;
using MesoSite.Core;

namespace MesoSite.Output.Copies;

/// <summary>
/// Lists the site in a ZIP: its names and no more. A ZIP with a name that leads out of the folder it is unpacked in, with a name twice or with
/// more names than a site has is refused as a whole, because what unpacks it may do as it says.
/// </summary>
internal static class ZipCopy
{
    private const int MaxEntries = 250_000;

    /// <summary>True where there is a file of that name.</summary>
    public static bool IsThere(string path) => File.Exists(path);

    /// <summary>The files of a ZIP; null, and a fault, where it is none or is refused.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SiteCopy? List(string path, DiagnosticBag bag)
    {
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(path);
            if (Files(path, archive, bag) is { } files)
            {
                var copy = new SiteCopy(files, archive);
                archive = null;
                return copy;
            }
        }
        catch (InvalidDataException)
        {
            bag.Add(OutputFaults.NoZip(path));
        }
        finally
        {
            archive?.Dispose();
        }

        return null;
    }

    private static ImmutableSortedDictionary<string, Func<Stream>?>? Files(string path, ZipArchive archive, DiagnosticBag bag)
    {
        if (archive.Entries.Count > MaxEntries)
        {
            bag.Add(OutputFaults.ZipRefused(path, $"it holds {archive.Entries.Count} files; the limit is {MaxEntries}"));
            return null;
        }

        if (archive.Entries.FirstOrDefault(entry => !SitePath.IsSafe(entry.FullName.EndsWith('/') ? entry.FullName[..^1] : entry.FullName)) is { } unsafeEntry)
        {
            bag.Add(OutputFaults.ZipRefused(path, $"the name \"{unsafeEntry.FullName}\" could lead out of the folder that it is unpacked in"));
            return null;
        }

        var entries = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        if (entries.GroupBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            bag.Add(OutputFaults.ZipRefused(path, $"the name \"{twice.Key}\" stands in it twice, or in capitals and small letters"));
            return null;
        }

        var around = Around(entries);
        return entries.ToImmutableSortedDictionary(entry => entry.FullName[around.Length..], entry => (Func<Stream>?)entry.Open, StringComparer.Ordinal);
    }

    // The folder that all files lie in, where somebody packed the folder and not what is in it.
    private static string Around(List<ZipArchiveEntry> entries)
    {
        var first = entries.Count == 0 ? string.Empty : entries[0].FullName[..(entries[0].FullName.IndexOf('/', StringComparison.Ordinal) + 1)];
        return entries.Any(entry => entry.FullName == first + OutputManifest.FileName) && entries.All(entry => entry.FullName.StartsWith(first, StringComparison.Ordinal))
            ? first
            : string.Empty;
    }
}
