using System.Collections.Immutable;
using System.Text;
using MesoSite.Core;

namespace MesoSite.Output;

/// <summary>
/// The only code that writes into <c>input/</c> and <c>theme/</c>, and only where a command of the user's says so. All files are written beside
/// the old ones first, so that a full disk changes none of them.
/// </summary>
internal static class SourceWriter
{
    /// <summary>Writes files; the line ends of a file that is there stay as they are.</summary>
    /// <param name="files">They are written to the paths that users see.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <returns>True where all is written.</returns>
    public static bool Write(ImmutableArray<SourceFile> files, DiagnosticBag bag) => Write(files.Select(file => (file.DisplayPath, Bytes(file))), bag);

    /// <summary>Writes files of any kind.</summary>
    /// <param name="files">Their paths, as users see them, and their bytes.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <returns>True where all is written.</returns>
    public static bool Write(IEnumerable<(string Path, byte[] Bytes)> files, DiagnosticBag bag)
    {
        var staged = new List<(string From, string To)>();
        var path = string.Empty;
        try
        {
            foreach (var file in files)
            {
                path = file.Path;
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                staged.Add(($"{path}.new-{Environment.ProcessId}", path));
                File.WriteAllBytes(staged[^1].From, file.Bytes);
            }

            foreach (var (from, to) in staged)
            {
                path = to;
                if (File.Exists(to) && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(from, File.GetUnixFileMode(to));
                }

                File.Move(from, to, overwrite: true);
            }

            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(OutputFaults.CannotWriteSource(path, fault.Message));
            return false;
        }
        finally
        {
            foreach (var (from, _) in staged.Where(file => File.Exists(file.From)))
            {
                File.Delete(from);
            }
        }
    }

    private static byte[] Bytes(SourceFile file)
    {
        var old = File.Exists(file.DisplayPath) ? File.ReadAllBytes(file.DisplayPath) : [];
        var mark = old.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
        var text = LineEnds.Keep(file.Text, Encoding.UTF8.GetString(old.AsSpan(mark.Length)));
        return [.. mark, .. Encoding.UTF8.GetBytes(text)];
    }
}
