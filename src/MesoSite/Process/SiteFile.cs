using System.Collections.Immutable;

namespace MesoSite.Process;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">From the root of the site, with <c>/</c>.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record SiteFile(string Path, ImmutableArray<byte> Bytes);
