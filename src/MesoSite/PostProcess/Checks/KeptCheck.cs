using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>Where phones keep copies, a page bears the mark by which they know it for one of the site's own. Without it they would never show it.</summary>
internal static class KeptCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        if (page.Site.Settings.IsKept && !page.Parts.IsGallery && !page.Elements.Any(element => element.LocalName == "meta" && element.GetAttribute("name") == "handout"))
        {
            bag.Add(QualityFaults.NotMarked(page.PlaceOf(page.Elements.First(element => element.LocalName == "head"), "<head"), page.Name));
        }
    }
}
