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
    /// <summary>The site.</summary>
    public CheckedSite Site => site;

    /// <summary>Reads a page; of one that is too large, nothing but that.</summary>
    public CheckedPage Read(RenderedPage page) => new(page, Inventory(page.Html), placesOf(page), site);

    private PageInventory Inventory(string html)
    {
        var guard = new ElementGuard();
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = keepsPlaces,
            OnCreated = (element, _) => guard.Created(element),
            // The guard is to see how deep a page is before the parser makes it flatter.
            MaximumDepth = 2 * ElementGuard.MaxDepth,
        };
        try
        {
            return InventoryFromDocument.Translate(new HtmlParser(options).ParseDocument(html));
        }
        catch (PageTooLargeException)
        {
            return InventoryFromDocument.Translate(new HtmlParser().ParseDocument(string.Empty)) with { IsTooLarge = true };
        }
    }
}
