using System.Collections.Immutable;
using System.Text;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;

namespace MesoSite.Input;

/// <summary>The only code that reads <c>input/</c> and <c>theme/</c>.</summary>
internal static class SourceReader
{
    private const long MaxTextBytes = 64 * 1024;
    private const long MaxDataBytes = 512 * 1024;
    // Written by our commands, with every original once: it grows with the site.
    private const long MaxStampBytes = 32 * 1024 * 1024;
    private const long MaxPictureBytes = 8 * 1024 * 1024;

    // Of each of the two folders; all of it is held in memory.
    private const int MaxFiles = 200_000;
    private const long MaxTreeBytes = 2L * 1024 * 1024 * 1024;

    private static readonly ImmutableHashSet<string> TextExtensions =
        [".md", ".yaml", ".hbs", ".css", ".js", ".svg"];

    /// <summary>Reads both folders. Files and folders whose name begins with a dot, and links, are passed by.</summary>
    public static SourceTrees Read(string input, string theme, DiagnosticBag bag) => new(ReadTree(input, bag), ReadTree(theme, bag));

    /// <summary>True where there is a folder of that name.</summary>
    public static bool IsFolder(string path) => Directory.Exists(path);

    /// <summary>True where there is nothing of that name, or a folder without files.</summary>
    public static bool IsEmptyOrAbsent(string path) => !File.Exists(path) && (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any());

    /// <summary>Reads one folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="bag">Takes the faults.</param>
    /// <param name="maxFiles">How many files it may hold.</param>
    /// <param name="maxBytes">How many bytes they may have together.</param>
    public static SourceTree ReadTree(string folder, DiagnosticBag bag, int maxFiles = MaxFiles, long maxBytes = MaxTreeBytes)
    {
        var display = folder.Replace('\\', '/').TrimEnd('/');
        var texts = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        var pictures = ImmutableSortedDictionary.CreateBuilder<string, Picture>(StringComparer.Ordinal);
        if (!IsFolder(folder))
        {
            bag.Add(InputFaults.NoFolder(display));
        }
        else
        {
            var (paths, bytes) = (Files(folder, display, maxFiles, bag), 0L);
            foreach (var path in paths)
            {
                bytes += ReadFile(folder, display, path, texts, pictures, bag);
                if (bytes > maxBytes)
                {
                    bag.Add(InputFaults.TreeTooLarge(display, maxBytes));
                    break;
                }
            }

            // Of a folder that has had its fault nothing more is to be said.
            if (texts.Count == 0 && pictures.Count == 0 && !bag.HasErrors)
            {
                bag.Add(InputFaults.EmptyFolder(display));
            }
        }

        return new SourceTree(display, texts.ToImmutable(), pictures.ToImmutable());
    }

    /// <summary>Reads a file by itself; null, and a fault, where it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <param name="limit">How many bytes it may have.</param>
    public static SourceFile? ReadText(string path, DiagnosticBag bag, long limit = MaxDataBytes) =>
        ReadBytes(path, path, limit, bag) is { } bytes ? Decode(path, path, bytes, bag) : null;

    private static List<string> Files(string folder, string display, int maxFiles, DiagnosticBag bag)
    {
        // A link could lead out of the folder, or around in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        try
        {
            var paths = Directory.EnumerateFiles(folder, "*", options)
                .Select(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar))
                .Where(parts => !parts.Any(part => part.StartsWith('.')))
                .Take(maxFiles + 1)
                .ToList();
            if (paths.Count > maxFiles)
            {
                bag.Add(InputFaults.TooManyFiles(display, maxFiles));
                return [];
            }

            return Named(paths, display, bag);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(InputFaults.UnreadableFile(folder, fault.Message));
            return [];
        }
    }

    // The paths whose names can be taken, in order. Of two that differ by capitals alone, a disk of Windows or of a Mac holds one.
    private static List<string> Named(List<string[]> paths, string display, DiagnosticBag bag)
    {
        var named = new List<string>(paths.Count);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in paths.OrderBy(parts => string.Join('/', parts), StringComparer.Ordinal))
        {
            var path = string.Join('/', parts);
            if (parts.Select(FileNames.FaultOf).FirstOrDefault(fault => fault is not null) is { } reason)
            {
                bag.Add(InputFaults.FileName($"{display}/{path}", reason));
            }
            else if (!seen.TryAdd(FileNames.WithoutCase(path), path))
            {
                bag.Add(InputFaults.NamesAlike($"{display}/{path}", $"{display}/{seen[FileNames.WithoutCase(path)]}"));
            }
            else
            {
                named.Add(path);
            }
        }

        return named;
    }

    // How many bytes it has; none where it could not be read.
    private static int ReadFile(
        string folder,
        string display,
        string path,
        ImmutableSortedDictionary<string, SourceFile>.Builder texts,
        ImmutableSortedDictionary<string, Picture>.Builder pictures,
        DiagnosticBag bag)
    {
        var shown = $"{display}/{path}";
        var isText = TextExtensions.Contains(Path.GetExtension(path).ToLowerInvariant());
        if (ReadBytes(Path.Combine(folder, path), shown, isText ? LimitOf(path) : MaxPictureBytes, bag) is not { } bytes)
        {
            return 0;
        }

        if (isText)
        {
            texts.Add(path, Decode(path, shown, bytes, bag));
        }
        else
        {
            pictures.Add(path, new Picture(path, [.. bytes]));
        }

        return bytes.Length;
    }

    private static long LimitOf(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? MaxTextBytes
        : path.StartsWith(StampBook.Folder + "/", StringComparison.Ordinal) ? MaxStampBytes
        : MaxDataBytes;

    // Null, and a fault, where the file is too large or cannot be read.
    private static byte[]? ReadBytes(string path, string shown, long limit, DiagnosticBag bag)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Length <= limit)
            {
                return File.ReadAllBytes(path);
            }

            bag.Add(InputFaults.FileTooLarge(shown, info.Length, limit));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(InputFaults.UnreadableFile(shown, fault.Message));
        }

        return null;
    }

    /// <summary>A file's text, with line feeds alone at its line ends; where it is not UTF-8, a fault is added.</summary>
    public static SourceFile Decode(string path, string display, byte[] bytes, DiagnosticBag bag)
    {
        try
        {
            return new SourceFile(path, display, Utf8Text.Decode(bytes));
        }
        catch (DecoderFallbackException fault)
        {
            // The readable text is kept, so that the line with the wrong byte can be shown.
            var file = new SourceFile(path, display, Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
            var offset = Encoding.UTF8.GetCharCount(bytes, 0, Math.Clamp(fault.Index + Utf8Text.MarkLength(bytes), 0, bytes.Length));
            bag.Add(InputFaults.NotUtf8(file, file.Span(offset, 1)));
            return file;
        }
    }
}
