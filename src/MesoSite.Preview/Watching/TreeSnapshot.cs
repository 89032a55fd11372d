using System.Collections.Immutable;
using System.IO.Enumeration;

namespace MesoSite.Preview.Watching;

/// <summary>Which files there are, and how long and old each is.</summary>
/// <param name="Files">Length in bytes and time of the last change in ticks of UTC, by path as its folder was named.</param>
internal sealed record TreeSnapshot(ImmutableSortedDictionary<string, (long Length, long Written)> Files)
{
    // What a build passes by does not start one either: links, and what begins with a dot.
    private static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>The files below some folders. A folder that is not there has none.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="ignored">What does not count.</param>
    public static TreeSnapshot Of(ImmutableArray<string> folders, IgnoredFiles ignored) =>
        new(folders.SelectMany(folder => In(folder, ignored)).DistinctBy(file => file.Key).ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>What differs from an older one, by path.</summary>
    public ImmutableArray<FileChange> Since(TreeSnapshot older) =>
    [
        .. from path in Files.Keys.Union(older.Files.Keys).Order(StringComparer.Ordinal)
           let kind = !older.Files.TryGetValue(path, out var before) ? FileChangeKind.Added
               : !Files.TryGetValue(path, out var now) ? FileChangeKind.Removed
               : before != now ? FileChangeKind.Changed
               : (FileChangeKind?)null
           where kind is not null
           select new FileChange(path, kind.Value),
    ];

    private static List<KeyValuePair<string, (long Length, long Written)>> In(string folder, IgnoredFiles ignored)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<KeyValuePair<string, (long, long)>>(
                    folder,
                    (ref FileSystemEntry entry) => KeyValuePair.Create(entry.ToSpecifiedFullPath(), (entry.Length, entry.LastWriteTimeUtc.UtcTicks)),
                    Options)
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !ignored.IsIgnored(entry.ToFullPath(), entry.FileName),
                    ShouldRecursePredicate = (ref FileSystemEntry entry) => !ignored.IsIgnored(entry.ToFullPath(), entry.FileName),
                },
            ];
        }
        catch (IOException)
        {
            // Missing, or gone while it was listed: the build tells it, and the next look sees what has become of it.
            return [];
        }
    }
}
