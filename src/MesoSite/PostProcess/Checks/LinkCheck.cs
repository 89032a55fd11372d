using MesoSite.Core;
using MesoSite.PostProcess.Pages;
using MesoSite.Process;

namespace MesoSite.PostProcess.Checks;

/// <summary>Every address inside the site leads to a file. Whether its anchor is there is the matter of <see cref="AnchorCheck"/>.</summary>
internal static class LinkCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var link in page.Parts.Addresses)
        {
            foreach (var address in AddressesIn(link))
            {
                if (!CheckedSite.IsElsewhere(address))
                {
                    CheckAddress(page, link, address, bag);
                }
                else if (!LinkSchemes.Allow(address))
                {
                    bag.Add(QualityFaults.ForbiddenScheme(Place(page, link, address), page.Name, address));
                }
            }
        }
    }

    /// <summary>Where an address of an element is written, in the ways of Markdown, of HTML, and by itself, which would find parts of longer ones inside the site.</summary>
    public static SourceSpan? Place(CheckedPage page, PageAddress link, string address) => page.PlaceOf(
        link.Element, $"]({address})", $"{link.Attribute}=\"{address}\"", CheckedSite.IsElsewhere(address) ? address : string.Empty);

    /// <summary>The addresses of an attribute: several in <c>srcset</c>, each before its size.</summary>
    public static IEnumerable<string> AddressesIn(PageAddress link) => link.Attribute == "srcset"
        ? link.Value.Split(',').Select(part => part.Trim().Split(' ')[0])
        : [link.Value.Trim()];

    private static void CheckAddress(CheckedPage page, PageAddress link, string address, DiagnosticBag bag)
    {
        var target = page.Target(address);
        if (target is null || !(target == page.Path || page.Site.Files.Contains(target)))
        {
            bag.Add(QualityFaults.BrokenLink(Place(page, link, address), page.Name, address));
        }
    }
}
