using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>Nothing that a page loads by itself comes from elsewhere. Links to elsewhere are the reader's own step.</summary>
internal static class RequestCheck
{
    private static readonly string[] LoadingLinks =
        ["stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "prefetch", "prerender", "preconnect", "dns-prefetch"];

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var link in page.Parts.Addresses.Where(Loads))
        {
            foreach (var address in LinkCheck.AddressesIn(link).Where(IsForeign))
            {
                bag.Add(QualityFaults.ForeignRequest(LinkCheck.Place(page, link, address), $"on {page.Name}", address));
            }
        }
    }

    private static bool Loads(PageAddress link) => link.Attribute switch
    {
        "action" or "formaction" => false,
        "href" or "xlink:href" => link.Element.LocalName switch
        {
            "a" or "area" => false,
            "link" => link.Element.GetAttribute("rel")?.Split(' ').Any(rel => LoadingLinks.Contains(rel, StringComparer.OrdinalIgnoreCase)) == true,
            _ => true,
        },
        "content" => false,
        _ => true,
    };

    private static bool IsForeign(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || address.Contains("://", StringComparison.Ordinal);
}
