using System.Collections.Immutable;
using MesoSite.Output.Disks;

namespace MesoSite.Output.Copies;

/// <summary>Lists the site in a folder.</summary>
internal static class FolderCopy
{
    /// <summary>True where there is a folder of that name.</summary>
    public static bool IsThere(string folder) => Directory.Exists(folder);

    /// <summary>The files of a folder. Links are not followed: a link in place of a file is not that file.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    public static SiteCopy List(string folder) => new(
        Disk.Real.Entries(folder)
            .Where(entry => !entry.IsFolder)
            .ToImmutableSortedDictionary(entry => entry.Path, entry => entry.IsFile ? Open(Path.Combine(folder, entry.Path)) : null, StringComparer.Ordinal),
        Archive: null);

    private static Func<Stream> Open(string path) => () => File.OpenRead(path);
}
