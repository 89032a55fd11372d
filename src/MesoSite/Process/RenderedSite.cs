using System.Collections.Immutable;
using System.Text;
using MesoSite.Core;
using MesoSite.Process.Papers;

namespace MesoSite.Process;

/// <summary>The finished site in memory.</summary>
/// <param name="Files">Every file, in order of path.</param>
/// <param name="Pages">The pages for readers among them, with what the checks need to know.</param>
/// <param name="Reports">Files that are published beside the site.</param>
internal sealed record RenderedSite(ImmutableArray<SiteFile> Files, ImmutableArray<RenderedPage> Pages, ImmutableArray<SiteFile> Reports)
{
    /// <summary>What can be printed, printed or not.</summary>
    public ImmutableArray<RenderedPaper> Papers { get; init; } = [];

    /// <summary>Pages that are made for paper alone, and not published.</summary>
    public ImmutableArray<RenderedPage> PaperPages { get; init; } = [];

    /// <summary>Published pages that are not for readers: the gallery of components.</summary>
    public ImmutableArray<RenderedPage> OtherPages { get; init; } = [];
}

/// <summary>A rendered page.</summary>
/// <param name="File">Its bytes.</param>
/// <param name="Language">Its language.</param>
/// <param name="Version">Hash of its content.</param>
/// <param name="Links">The links in it that authors wrote, with their places.</param>
/// <param name="Places">Where its sections are written, by their ids, the whole page under an empty id; those that are older than their originals are left out; empty for a page that stands outside the languages.</param>
internal sealed record RenderedPage(
    SiteFile File, string Language, string Version, ImmutableArray<Located<string>> Links, ImmutableArray<Located<string>> Places)
{
    /// <summary>The page as text. Made anew each time: its bytes are what is kept.</summary>
    public string Html => Encoding.UTF8.GetString(File.Bytes.AsSpan());

    /// <summary>Name of the theme's layout or document that made it; empty for a page of somebody else's.</summary>
    public string Layout { get; init; } = string.Empty;
}
