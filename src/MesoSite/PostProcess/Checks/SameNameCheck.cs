using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Links of the same name, in one language, lead to the same place, unless a description or the heading above tells them apart (WCAG 2.2, 2.4.4 with technique H80).
/// </summary>
internal static class SameNameCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        var seen = new Dictionary<(IElement? Heading, string Language, string Name, string Description), (string Target, bool IsTold)>();
        foreach (var link in page.Parts.Controls.Where(control => control.Element.HasAttribute("href")))
        {
            var name = AccessibleName.Of(link.Element, page.Parts);
            var address = link.Element.GetAttribute("href")!;
            var target = CheckedSite.IsElsewhere(address) ? address : Resolved(page, address);
            var key = (link.Heading, link.Language, name, AccessibleName.Description(link.Element, page.Parts));
            if (name.Length == 0 || seen.TryAdd(key, (target, false)) || seen[key].IsTold || seen[key].Target == target)
            {
                continue;
            }

            bag.Add(QualityFaults.SameName(LinkCheck.Place(page, new PageAddress(link.Element, "href", address), address), page.Name, name, seen[key].Target, target));
            seen[key] = (target, true);
        }
    }

    private static string Resolved(CheckedPage page, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return (page.Target(address) ?? address) + (hash < 0 ? string.Empty : address[hash..]);
    }
}
