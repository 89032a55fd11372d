namespace MesoSite.Preview.Watching;

/// <summary>Names that start no build: what editors write beside a file while they save it, and what builds write.</summary>
/// <param name="output">Folder of the finished site; what stands beside it and begins with its name is a build's too.</param>
internal sealed class IgnoredFiles(string output)
{
    // Vim tries whether it may write a folder with this name.
    private const string Probe = "4913";

    private static readonly string[] Ends = ["~", ".tmp", ".temp", ".swp", ".swx", ".swo", ".crswap", ".part", ".bak", "___jb_tmp___", "___jb_old___"];

    private readonly string written = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));

    /// <summary>True for a file or folder that does not count.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="name">Its name.</param>
    public bool IsIgnored(string path, ReadOnlySpan<char> name)
    {
        if (name.StartsWith('.') || name.StartsWith("~$") || (name.StartsWith('#') && name.EndsWith('#')) || name is Probe || IsWritten(path))
        {
            return true;
        }

        foreach (var end in Ends)
        {
            if (name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // The site, its reports and prints, and the folders that a build is about to exchange: output, output-reports, output.new-17.
    private bool IsWritten(string path) =>
        path.StartsWith(written, StringComparison.Ordinal) && (path.Length == written.Length || path[written.Length] is '-' or '.' or '/' or '\\');
}
