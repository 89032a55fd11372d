using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace MesoSite.Starter;

/// <summary>
/// What new sites and new entries are made from: the files of <c>Templates/</c>, the shipped theme, and the pages of the shipped site that say the same
/// on every site. They come with the program, as they stand in its repository.
/// </summary>
public static class StarterFiles
{
    private static readonly Assembly Home = typeof(StarterFiles).Assembly;

    private static readonly ImmutableSortedDictionary<string, string> Names =
        Home.GetManifestResourceNames().ToImmutableSortedDictionary(name => name.Replace('\\', '/'), name => name, StringComparer.Ordinal);

    /// <summary>The files of a folder, by their paths within it.</summary>
    /// <param name="folder">Such as <c>theme/</c> or <c>templates/site/</c>.</param>
    public static IEnumerable<string> Paths(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Names.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]);
    }

    /// <summary>True where there is a file of that path.</summary>
    /// <param name="path">Such as <c>theme/locales/en.yaml</c>.</param>
    public static bool Has(string path) => Names.ContainsKey(path);

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Its path.</param>
    public static byte[] Bytes(string path)
    {
        using var stream = Home.GetManifestResourceStream(Names[path])!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The text of a file, with line feeds alone at its line ends.</summary>
    /// <param name="path">Its path.</param>
    public static string Text(string path) => Encoding.UTF8.GetString(Bytes(path)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
