using System.Collections.Immutable;

namespace MesoSite.Input.Content;

/// <summary>A file that is not text: a picture beside an article, the logo, an icon of the theme.</summary>
/// <param name="Path">Path within its tree, with <c>/</c>.</param>
internal sealed record Picture(string Path, ImmutableArray<byte> Bytes)
{
    private static readonly ImmutableHashSet<string> Extensions = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"];

    /// <summary>True for the name of a file that a browser shows as a picture.</summary>
    public static bool IsName(string path) => Extensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant());
}
