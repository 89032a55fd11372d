using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>A link out of the site leads to an address that somebody has listed. What a page loads by itself is the matter of <see cref="RequestCheck"/>.</summary>
internal static class OutsideAddressCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        if (page.Site.Settings.OutsideAddresses is not { } known)
        {
            return;
        }

        foreach (var link in page.Parts.Addresses)
        {
            var address = link.Value.Trim();
            var isOutside = address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
            if (isOutside && link.Attribute is not ("action" or "formaction") && !known.Allow(address))
            {
                bag.Add(QualityFaults.UnlistedAddress(LinkCheck.Place(page, link, address), page.Name, address));
            }
        }
    }
}
