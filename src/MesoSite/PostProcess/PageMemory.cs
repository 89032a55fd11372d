using System.Collections.Immutable;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>
/// Pages that were checked and had no fault, remembered from one build to the next: most saves change few pages, and checking them is half of a build.
/// A page is known again by its bytes and by all else that its checks go by: the data, the theme, the names of the site's files, the sections that are compared.
/// </summary>
internal sealed class PageMemory
{
    private static readonly ImmutableDictionary<string, PageSummary> Nothing = ImmutableDictionary<string, PageSummary>.Empty;

    private readonly Dictionary<string, SoundPages> sites = new(StringComparer.Ordinal);
    private string data = string.Empty;

    /// <summary>Begins a build. Where anything but articles has changed, all is forgotten.</summary>
    /// <param name="hash">Hash of every file but articles.</param>
    public void Begin(string hash)
    {
        if (hash != data)
        {
            sites.Clear();
            data = hash;
        }
    }

    /// <summary>The sound pages of a site, by path; none where it has other files by now.</summary>
    public ImmutableDictionary<string, PageSummary> Of(CheckedSite site) =>
        sites.TryGetValue(site.Folder, out var last) && last.Files.SetEquals(site.Files) ? last.Pages : Nothing;

    /// <summary>Remembers the sound pages of a site, and forgets its others.</summary>
    public void Keep(CheckedSite site, IEnumerable<PageSummary> sound) =>
        sites[site.Folder] = new SoundPages(site.Files, sound.ToImmutableDictionary(page => page.Path, StringComparer.Ordinal));

    /// <summary>What is known of a page that is the same as before; else null.</summary>
    public static PageSummary? Recall(ImmutableDictionary<string, PageSummary> known, RenderedPage page) =>
        known.TryGetValue(page.File.Path, out var summary) && IsSame(summary.Page, page) ? summary with { Page = page } : null;

    private static bool IsSame(RenderedPage before, RenderedPage now) =>
        before.Layout == now.Layout
        && before.File.Bytes.AsSpan().SequenceEqual(now.File.Bytes.AsSpan())
        && before.Places.Select(place => place.Value).SequenceEqual(now.Places.Select(place => place.Value));

    private sealed record SoundPages(ImmutableHashSet<string> Files, ImmutableDictionary<string, PageSummary> Pages);
}
