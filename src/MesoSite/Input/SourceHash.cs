using System.Security.Cryptography;
using System.Text;

namespace MesoSite.Input;

/// <summary>One hash of all that was read of <c>input/</c> and <c>theme/</c>: the same for the same files, wherever they lie.</summary>
internal static class SourceHash
{
    /// <summary>
    /// SHA-256, in hexadecimal, of each file's tree (<c>input</c> or <c>theme</c>), path, length and bytes, by path. Of a text these are the bytes
    /// that it was read as, UTF-8 with line feeds, so that a checkout with other line ends is the same input.
    /// </summary>
    public static string Of(SourceTrees sources) => Of(sources, _ => true);

    /// <summary>The same of all files but articles: of what more than one page can depend on.</summary>
    public static string OfAllButArticles(SourceTrees sources) => Of(sources, path => !path.EndsWith(".md", StringComparison.Ordinal));

    private static string Of(SourceTrees sources, Func<string, bool> counts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, "input", sources.Input, counts);
        Append(hash, "theme", sources.Theme, counts);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string name, SourceTree tree, Func<string, bool> counts)
    {
        foreach (var (path, file) in tree.Texts.Where(text => counts(text.Key)))
        {
            Append(hash, $"{name}/{path}", Encoding.UTF8.GetBytes(file.Text));
        }

        foreach (var (path, picture) in tree.Pictures)
        {
            Append(hash, $"{name}/{path}", picture.Bytes.AsSpan());
        }
    }

    // A name ends with a line feed and a length stands before the bytes, so that no two lists of files are the same text.
    private static void Append(IncrementalHash hash, string name, ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{bytes.Length} {name}\n"));
        hash.AppendData(bytes);
    }
}
