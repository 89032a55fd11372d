using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Output;

/// <summary>
/// The folder of what was printed, beside the site: each PDF under the hash of all that it was made from. Whatever is missing is printed again;
/// it is safe to delete.
/// </summary>
internal static class PrintStore
{
    private const string Extension = ".pdf";
    private const string Staged = ".new-";

    /// <summary>All that was printed, by its hash; nothing where there is no folder.</summary>
    public static ImmutableDictionary<string, ImmutableArray<byte>> Read(string folder, DiagnosticBag bag) =>
        Find(folder, path => ImmutableArray.Create(File.ReadAllBytes(path)), bag);

    /// <summary>The hashes of all that was printed.</summary>
    public static ImmutableHashSet<string> Keys(string folder, DiagnosticBag bag) => [.. Find(folder, path => path, bag).Keys];

    private static ImmutableDictionary<string, T> Find<T>(string folder, Func<string, T> read, DiagnosticBag bag)
    {
        try
        {
            return Directory.Exists(folder)
                ? Directory.EnumerateFiles(folder, "*" + Extension).ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), read, StringComparer.Ordinal)
                : ImmutableDictionary<string, T>.Empty;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(OutputFaults.CannotReadPrints(folder, fault.Message));
            return ImmutableDictionary<string, T>.Empty;
        }
    }

    /// <summary>Keeps a PDF. It is whole as soon as it is there: a build may run meanwhile, and this command may be stopped at any moment.</summary>
    public static Diagnostic? Write(string folder, string key, ReadOnlySpan<byte> pdf)
    {
        var path = Path.Combine(folder, key + Extension);
        try
        {
            Directory.CreateDirectory(folder);
            var staged = $"{path}{Staged}{Environment.ProcessId}";
            File.WriteAllBytes(staged, pdf);
            File.Move(staged, path, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return OutputFaults.CannotWriteSource(path, fault.Message);
        }
    }

    /// <summary>Where the pages lie while they are printed.</summary>
    public static string PagesIn(string folder) => Path.Combine(folder, "pages");

    /// <summary>Removes the pages, what none of them needs any more, and what an earlier command was writing when it was killed.</summary>
    public static void Remove(string folder, IEnumerable<string> keys)
    {
        if (Directory.Exists(PagesIn(folder)))
        {
            Directory.Delete(PagesIn(folder), recursive: true);
        }

        if (Directory.Exists(folder))
        {
            foreach (var half in Directory.EnumerateFiles(folder, $"*{Extension}{Staged}*"))
            {
                File.Delete(half);
            }
        }

        foreach (var key in keys)
        {
            File.Delete(Path.Combine(folder, key + Extension));
        }
    }
}
