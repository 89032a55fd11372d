using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.PostProcess.Pages;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>A page as the checks see it.</summary>
/// <param name="Page">The page; of one that no build of ours made, its bytes and its language alone.</param>
/// <param name="Parts">It, taken apart.</param>
/// <param name="Places">Where its faults are to be mended.</param>
/// <param name="Site">The site around it.</param>
internal sealed record CheckedPage(RenderedPage Page, PageInventory Parts, PagePlaces Places, CheckedSite Site)
{
    /// <summary>All elements, in document order.</summary>
    public IReadOnlyList<IElement> Elements => Parts.Elements;

    /// <summary>Its path from the root of the site.</summary>
    public string Path => Page.File.Path;

    /// <summary>Its path from the root of the output, which a branch's page has a folder of.</summary>
    public string Name => Site.Folder + Path;

    /// <summary>Where an address on it leads within the site, without its anchor; null where it leads out of it.</summary>
    public string? Target(string address) => Site.Target(Path, address);

    /// <summary>The place of an element of it, or of something that the element holds: as it may be written in a text, in a template, in HTML.</summary>
    public SourceSpan? PlaceOf(IElement? element, params IReadOnlyList<string> written) => Places.Of(element, written);
}
