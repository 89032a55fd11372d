using System.Text;
using MesoSite.Core;

namespace MesoSite.Output;

/// <summary>Reads a finished site back from the disk. Nothing is written, and links on the disk are not followed.</summary>
internal static class FolderReader
{
    // A page of more than this no phone shows.
    private const long MaxBytes = 8 * 1024 * 1024;

    /// <summary>Reads a folder; null, and a fault, where there is none, or no page in it.</summary>
    /// <param name="folder">The folder, as the user names it.</param>
    /// <param name="bag">Takes a fault for each file that cannot be read.</param>
    public static PublishedFolder? Read(string folder, DiagnosticBag bag)
    {
        var display = folder.Replace('\\', '/').TrimEnd('/');
        if (!Directory.Exists(folder))
        {
            bag.Add(OutputFaults.NoSite(folder));
            return null;
        }

        if (Files(folder, bag) is not { } files)
        {
            return null;
        }

        SourceFile? Text(string path) => ReadText(Path.Combine(folder, path), path, $"{display}/{path}", bag);
        var pages = Parallelism.Map([.. files.Where(path => Has(path, ".html", ".htm"))], Text);
        var styles = Parallelism.Map([.. files.Where(path => Has(path, ".css"))], Text);
        if (pages.IsEmpty)
        {
            bag.Add(OutputFaults.NoPages(folder));
            return null;
        }

        return new PublishedFolder([.. files], [.. pages.OfType<SourceFile>()], [.. styles.OfType<SourceFile>()]);
    }

    /// <summary>What is in a file of a folder; nothing, and a fault, where it cannot be read.</summary>
    /// <param name="folder">The folder, as the user names it.</param>
    /// <param name="path">The file's path in it.</param>
    /// <param name="bag">Takes the fault.</param>
    public static byte[] Bytes(string folder, string path, DiagnosticBag bag)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(OutputFaults.CannotRead($"{folder.Replace('\\', '/').TrimEnd('/')}/{path}", fault.Message));
            return [];
        }
    }

    private static bool Has(string path, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string>? Files(string folder, DiagnosticBag bag)
    {
        // A link could lead out of the folder, or around in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", options).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(OutputFaults.CannotRead(folder, fault.Message));
            return null;
        }
    }

    private static SourceFile? ReadText(string path, string name, string display, DiagnosticBag bag)
    {
        try
        {
            if (new FileInfo(path).Length is > MaxBytes and var length)
            {
                bag.Add(OutputFaults.CannotRead(display, $"it has {length} bytes; the limit is {MaxBytes}"));
                return null;
            }

            return new SourceFile(name, display, Utf8Text.Decode(File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException)
        {
            bag.Add(OutputFaults.PageNotUtf8(display));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(OutputFaults.CannotRead(display, fault.Message));
        }

        return null;
    }
}
