using AngleSharp.Html.Parser;
using MesoSite.PostProcess.Pages;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>Reads the pages of a site back as a browser would, one at a time. Several threads may use it at once.</summary>
/// <param name="site">The site.</param>
/// <param name="placesOf">Where the faults of a page are to be mended.</param>
/// <param name="keepsPlaces">True to remember where elements stand in the HTML.</param>
internal sealed class PageReader(CheckedSite site, Func<RenderedPage, PagePlaces> placesOf, bool keepsPlaces = false)
{
    /// <summary>How many elements may be inside one another; the parser puts what is deeper beside the last one. A page of ours has 20 or so.</summary>
    public const int MaxDepth = 256;

    private readonly HtmlParserOptions options = new() { IsKeepingSourceReferences = keepsPlaces, MaximumDepth = MaxDepth };

    /// <summary>The site.</summary>
    public CheckedSite Site => site;

    /// <summary>Reads a page.</summary>
    public CheckedPage Read(RenderedPage page) =>
        new(page, InventoryFromDocument.Translate(new HtmlParser(options).ParseDocument(page.Html)), placesOf(page), site);
}
