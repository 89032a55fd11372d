using System.Collections.Immutable;
using System.Diagnostics;
using System.Formats.Tar;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input;

/// <summary>Reads the YAML files of a folder as they were in an earlier commit, with git.</summary>
internal static class RevisionReader
{
    /// <summary>Reads a folder; where git cannot, a fault is added and the tree is empty.</summary>
    /// <param name="folder">The folder as it is now, inside a git work tree.</param>
    /// <param name="revision">A commit, a tag, a branch, <c>HEAD~1</c>.</param>
    /// <param name="bag">Takes the fault.</param>
    public static SourceTree Read(string folder, string revision, DiagnosticBag bag)
    {
        var display = $"{revision}:{folder.Replace('\\', '/').TrimEnd('/')}";
        var texts = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        var commit = Git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"], ReadLine, out var error);
        if (commit is null or "")
        {
            bag.Add(InputFaults.UnknownRevision(revision, error));
        }
        else if (Git(folder, ["archive", "--format=tar", commit, "--", "."], tar => Unpack(tar, display, texts, bag), out error) is null)
        {
            bag.Add(InputFaults.UnknownRevision(display, error));
        }

        return new SourceTree(display, texts.ToImmutable(), ImmutableSortedDictionary<string, Picture>.Empty);
    }

    private static string ReadLine(Stream output)
    {
        using var reader = new StreamReader(output);
        return reader.ReadToEnd().Trim();
    }

    private static string Unpack(Stream output, string display, ImmutableSortedDictionary<string, SourceFile>.Builder texts, DiagnosticBag bag)
    {
        using var tar = new TarReader(output);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry is { EntryType: TarEntryType.RegularFile, DataStream: { } data } && entry.Name.EndsWith(".yaml", StringComparison.Ordinal))
            {
                using var bytes = new MemoryStream();
                data.CopyTo(bytes);
                texts[entry.Name] = SourceReader.Decode(entry.Name, $"{display}/{entry.Name}", bytes.ToArray(), bag);
            }
        }

        return display;
    }

    // Null where git is not there or says no.
    private static string? Git(string folder, IEnumerable<string> arguments, Func<Stream, string> read, out string error)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = System.Diagnostics.Process.Start(start)!;
            var said = git.StandardError.ReadToEndAsync();
            var result = read(git.StandardOutput.BaseStream);
            git.WaitForExit();
            error = said.Result.Trim();
            return git.ExitCode == 0 ? result : null;
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            error = $"git cannot be run: {fault.Message}";
            return null;
        }
    }
}
