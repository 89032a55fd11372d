using System.Collections.Immutable;

namespace MesoSite.Output.Copies;

/// <summary>A published site as somebody has it, in a folder or a ZIP. Nothing is unpacked, and what is not asked for is not read.</summary>
/// <param name="Files">Opens each file, by its path from the root of the site; null where there is something else of that name, such as a link.</param>
/// <param name="Archive">What has to be closed at the end, or null.</param>
internal sealed record SiteCopy(ImmutableSortedDictionary<string, Func<Stream>?> Files, IDisposable? Archive) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Archive?.Dispose();
}
