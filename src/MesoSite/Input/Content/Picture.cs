using System.Collections.Immutable;
using MesoSite.Input.Pictures;

namespace MesoSite.Input.Content;

/// <summary>A file that is not text: a picture beside an article, the logo, an icon of the theme.</summary>
/// <param name="Path">Path within its tree, with <c>/</c>.</param>
internal sealed record Picture(string Path, ImmutableArray<byte> Bytes)
{
    private static readonly ImmutableHashSet<string> Extensions = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"];

    /// <summary>What its first bytes say it is; null where they are no picture's, as those of a drawing.</summary>
    public PictureHeader? Header => PictureHeader.Read(Bytes.AsSpan());

    /// <summary>True for the name of a file that a browser shows as a picture.</summary>
    public static bool IsName(string path) => Extensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant());
}
