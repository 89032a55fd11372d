using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>Every picture says what it shows, or that it only decorates.</summary>
internal static class PictureCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var picture in page.Parts.Pictures)
        {
            var source = picture.GetAttribute("src") ?? picture.GetAttribute("href") ?? string.Empty;
            if (picture.LocalName == "svg")
            {
                if (AccessibleName.ByLabel(picture, page.Parts).Length == 0 && !picture.Children.Any(child => child.LocalName == "title" && child.TextContent.Length > 0))
                {
                    bag.Add(QualityFaults.UnnamedDrawing(page.PlaceOf(picture), page.Name));
                }
            }
            else if (!picture.HasAttribute("alt"))
            {
                bag.Add(QualityFaults.NoAlternative(page.PlaceOf(picture, $"src=\"{source}\"", $"({source})"), page.Name, source));
            }
        }
    }
}
