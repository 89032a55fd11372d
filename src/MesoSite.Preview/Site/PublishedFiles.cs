using System.Diagnostics;
using MesoSite.Preview.Http;

namespace MesoSite.Preview.Site;

/// <summary>
/// Reads the folder that builds publish to. Names are looked up in the folder's own list, so that they fit to the letter on every
/// system, and no link is followed but one that is the folder itself, which its user named.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="limits">How long is waited for it.</param>
internal sealed class PublishedFiles(string folder, PreviewLimits limits)
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    private static readonly EnumerationOptions ToTheLetter = new()
    {
        MatchType = MatchType.Simple,
        MatchCasing = MatchCasing.CaseSensitive,
        AttributesToSkip = 0,
    };

    /// <summary>
    /// Finds what is at a path. A build exchanges the whole folder, in two steps where the system has no single one: a miss is looked for
    /// twice, and a folder that is not there is waited for.
    /// </summary>
    public async Task<Finding> FindAsync(RequestPath path, CancellationToken token)
    {
        var clock = Stopwatch.StartNew();
        var finding = Look(path);
        for (var looks = 1; looks < 2 ? finding.Kind is FindingKind.Nothing or FindingKind.NoSite : finding.Kind is FindingKind.NoSite && clock.Elapsed < limits.Exchange; looks++)
        {
            await Task.Delay(limits.SecondLook, token);
            finding = Look(path);
        }

        return finding;
    }

    private Finding Look(RequestPath path)
    {
        try
        {
            var root = new DirectoryInfo(folder);
            return root.Exists ? Look(root, path) : new Finding(FindingKind.NoSite);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Gone since it was listed, or not for us to read: a visitor of a host finds nothing either.
            return new Finding(FindingKind.Nothing);
        }
    }

    private static Finding Look(DirectoryInfo root, RequestPath path)
    {
        var folders = new List<DirectoryInfo> { root };
        foreach (var name in path.IsFolder ? path.Names : path.Names[..^1])
        {
            if (Child(folders[^1], name) is not DirectoryInfo next)
            {
                return Missing(folders);
            }

            folders.Add(next);
        }

        return Child(folders[^1], path.IsFolder ? Index : path.Names[^1]) switch
        {
            FileInfo file => new Finding(FindingKind.File, file.Name, Read(file)),
            DirectoryInfo when !path.IsFolder => new Finding(FindingKind.Folder),
            _ => Missing(folders),
        };
    }

    // The page of the nearest folder above, which has the language of the address.
    private static Finding Missing(List<DirectoryInfo> folders)
    {
        var page = Enumerable.Reverse(folders).Select(above => Child(above, NotFound)).OfType<FileInfo>().FirstOrDefault();
        return page is null ? new Finding(FindingKind.Nothing) : new Finding(FindingKind.Nothing, page.Name, Read(page));
    }

    private static FileSystemInfo? Child(DirectoryInfo parent, string name) =>
        parent.EnumerateFileSystemInfos(name, ToTheLetter).FirstOrDefault(entry => entry.Name == name && entry.LinkTarget is null);

    private static byte[] Read(FileInfo file)
    {
        // A build may take the file's place meanwhile.
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
