using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>Everything that can be tapped or filled in has a name that says what it does, also when it is heard by itself.</summary>
internal static class NameCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var control in page.Parts.Controls)
        {
            var element = control.Element;
            var name = AccessibleName.Of(element, page.Parts);
            if (name.Length == 0)
            {
                var href = element.GetAttribute("href");
                bag.Add(QualityFaults.NoName(href is null ? page.PlaceOf(element) : LinkCheck.Place(page, new PageAddress(element, "href", href), href), page.Name, element.LocalName, href));
            }
            else if (EmptyNames.Has(control.Language, name))
            {
                bag.Add(QualityFaults.EmptyName(page.PlaceOf(element, $"[{name}](", $">{name}<"), page.Name, name));
            }
        }
    }
}
