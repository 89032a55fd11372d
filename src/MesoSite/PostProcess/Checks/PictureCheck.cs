using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>Every picture says what it shows, or that it only decorates.</summary>
internal static class PictureCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var picture in page.Elements.Where(picture => picture.LocalName == "img" && !picture.HasAttribute("alt")))
        {
            bag.Add(QualityFaults.NoAlternative(page.Path, picture.GetAttribute("src") ?? string.Empty));
        }
    }
}
