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
    public static PublishedSite? Write(RenderedSite site, string folder, DiagnosticBag bag)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, OutputManifest.FileName)))
        {
            bag.Add(OutputFaults.NotOurs(folder));
            return null;
        }

        var staged = $"{target}.new-{Environment.ProcessId}";
        var replaced = $"{target}.old-{Environment.ProcessId}";
        try
        {
            var files = site.Files.Add(OutputManifest.Of(site.Files));
            var changed = Stage(files, staged, target);
            Exchange(staged, target, replaced);
            return new PublishedSite(files.Length, changed, files.Sum(file => (long)file.Bytes.Length));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(OutputFaults.CannotWrite(folder, fault.Message));
            return null;
        }
        finally
        {
            if (Directory.Exists(staged))
            {
                Directory.Delete(staged, recursive: true);
            }
        }
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
