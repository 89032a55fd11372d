using System.Collections.Immutable;

namespace MesoSite.Input.Content;

/// <summary>A file that is not text: a picture beside an article, the logo, an icon of the theme.</summary>
/// <param name="Path">Path within its tree, with <c>/</c>.</param>
internal sealed record Picture(string Path, ImmutableArray<byte> Bytes);
