using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Process;

namespace MesoSite.Output;

/// <summary>
/// The only code that writes <c>output/</c>. The new site is written beside the old one and then takes its place, so that a
/// fault half-way leaves the old site whole. A file that has not changed keeps its time, so that uploads move only what changed.
/// </summary>
internal static class OutputWriter
{
    /// <summary>Publishes files in place of those that an earlier build wrote there.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <returns>What was written; null where nothing could be.</returns>
    public static PublishedSite? Write(ImmutableArray<SiteFile> files, string folder, DiagnosticBag bag)
    {
        try
        {
            var target = Resolved(folder);
            if (Strangers(target) is { Count: > 0 } strangers)
            {
                bag.Add(OutputFaults.NotOurs(folder, strangers));
                return null;
            }

            return Replace(target, files.Add(OutputManifest.Of(files)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(OutputFaults.CannotWrite(folder, fault.Message));
            return null;
        }
    }

    private static PublishedSite Replace(string target, ImmutableArray<SiteFile> files)
    {
        var staged = $"{target}.new-{Environment.ProcessId}";
        try
        {
            var changed = Stage(files, staged, target);
            Exchange(staged, target, $"{target}.old-{Environment.ProcessId}");
            return new PublishedSite(files.Length, changed, files.Sum(file => (long)file.Bytes.Length));
        }
        finally
        {
            if (Directory.Exists(staged))
            {
                Directory.Delete(staged, recursive: true);
            }
        }
    }

    // A link is followed once, so that the site takes the place of the folder and not of the link.
    private static string Resolved(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var folderInfo = new DirectoryInfo(path);
        return folderInfo.LinkTarget is null ? path : folderInfo.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    /// <summary>What lies in the folder and was not written by an earlier build: replacing the folder would lose it.</summary>
    private static List<string> Strangers(string target)
    {
        if (!Directory.Exists(target))
        {
            return [];
        }

        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        var manifest = Path.Combine(target, OutputManifest.FileName);
        var ours = File.Exists(manifest) ? OutputManifest.Paths(File.ReadAllBytes(manifest)) : [];
        return
        [
            .. Directory.EnumerateFiles(target, "*", all)
                .Select(path => Path.GetRelativePath(target, path).Replace('\\', '/'))
                .Where(path => !ours.Contains(path))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static int Stage(ImmutableArray<SiteFile> files, string staged, string target)
    {
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Path.Combine(staged, file.Path))!).Distinct())
        {
            Directory.CreateDirectory(folder);
        }

        var changed = 0;
        Parallel.ForEach(files, file =>
        {
            var path = Path.Combine(staged, file.Path);
            var old = new FileInfo(Path.Combine(target, file.Path));
            using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(file.Bytes.AsSpan());
            }

            if (old.Exists && old.Length == file.Bytes.Length && File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(file.Bytes.AsSpan()))
            {
                File.SetLastWriteTimeUtc(path, old.LastWriteTimeUtc);
            }
            else
            {
                Interlocked.Increment(ref changed);
            }
        });
        return changed;
    }

    private static void Exchange(string staged, string target, string replaced)
    {
        var hadOld = Directory.Exists(target);
        if (hadOld)
        {
            Directory.Move(target, replaced);
        }

        try
        {
            Directory.Move(staged, target);
        }
        catch (IOException) when (hadOld)
        {
            Directory.Move(replaced, target);
            throw;
        }

        if (hadOld)
        {
            Directory.Delete(replaced, recursive: true);
        }
    }
}
