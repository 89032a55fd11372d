using System.Collections.Immutable;
using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>A page as the checks see it.</summary>
/// <param name="Elements">All elements, in document order.</param>
internal sealed record CheckedPage(RenderedPage Page, ImmutableArray<IElement> Elements, CheckedSite Site)
{
    /// <summary>Its path from the root of the site.</summary>
    public string Path => Page.File.Path;

    /// <summary>Its path from the root of the output, which a branch's page has a folder of.</summary>
    public string Name => Site.Content.Folder + Path;

    /// <summary>Where an author wrote something that is on the page; null where no text of its language has it.</summary>
    public SourceSpan? PlaceOf(string written) => PlaceOf(written, Page.Language);

    /// <summary>The same for a page in two languages.</summary>
    public SourceSpan? PlaceOf(string written, string tag)
    {
        var texts = Site.Content.Languages.First(language => language.Tag == tag).Texts;
        return texts.FirstOrDefault(text => text.Text.Contains(written, StringComparison.Ordinal)) is { } text
            ? text.SpanOf(text.Text.IndexOf(written, StringComparison.Ordinal), written.Length)
            : null;
    }
}

/// <summary>What the checks know of the whole site.</summary>
/// <param name="Files">Paths of all files.</param>
/// <param name="Anchors">The ids on each page, by its path.</param>
/// <param name="RootOnHost">Where the site's root is on its host, such as <c>/</c>; null where it is not known.</param>
/// <param name="Content">What it is made from.</param>
internal sealed record CheckedSite(
    ImmutableHashSet<string> Files, ImmutableDictionary<string, ImmutableHashSet<string>> Anchors, string? RootOnHost, SiteContent Content)
{
    /// <summary>By what its red flags are known.</summary>
    public RedFlagWords RedFlags { get; } = new(Content);

    /// <summary>What no page of it may let a patient call.</summary>
    public ForeignNumbers ForeignNumbers { get; } = new(Content.Settings);
}
