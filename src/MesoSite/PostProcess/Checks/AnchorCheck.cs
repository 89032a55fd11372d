using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>Every anchor that a link leads to is an element, on the page itself or on another of the site.</summary>
internal static class AnchorCheck
{
    /// <summary>The links of a page to an element of a page: the link, its address, where that leads.</summary>
    public static IEnumerable<(PageAddress Link, string Address, Anchor Anchor)> LinksOf(CheckedPage page) =>
        from link in page.Parts.Addresses
        from address in LinkCheck.AddressesIn(link)
        let hash = address.IndexOf('#', StringComparison.Ordinal)
        where hash >= 0 && hash < address.Length - 1 && !CheckedSite.IsElsewhere(address)
        // What leads to no file is a fault of its own.
        let target = page.Target(address)
        where target is not null
        select (link, address, new Anchor(target, Uri.UnescapeDataString(address[(hash + 1)..])));

    /// <summary>Checks the pages of a site.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="reader">Reads a page again that has a fault.</param>
    /// <returns>The faults of each page that has any.</returns>
    public static IEnumerable<(string Page, DiagnosticBag Faults)> Check(IReadOnlyCollection<PageSummary> pages, PageReader reader)
    {
        var ids = pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        return from page in pages
               where !page.IsGallery && page.Anchors.Any(anchor => IsMissing(anchor, ids))
               select (page.Name, Faults(reader.Read(page.Page), ids));
    }

    private static DiagnosticBag Faults(CheckedPage page, Dictionary<string, IReadOnlySet<string>> ids)
    {
        var faults = new DiagnosticBag();
        foreach (var (link, address, _) in LinksOf(page).Where(link => IsMissing(link.Anchor, ids)))
        {
            faults.Add(QualityFaults.BrokenAnchor(LinkCheck.Place(page, link, address), page.Name, address));
        }

        return faults;
    }

    private static bool IsMissing(Anchor anchor, Dictionary<string, IReadOnlySet<string>> ids) =>
        !(ids.TryGetValue(anchor.Page, out var there) && there.Contains(anchor.Id));
}
