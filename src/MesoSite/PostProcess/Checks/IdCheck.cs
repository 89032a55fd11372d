using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>An id stands once on a page, or links and labels would miss it.</summary>
internal static class IdCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in page.Elements.Select(element => element.GetAttribute("id")).OfType<string>().Where(id => !seen.Add(id)))
        {
            bag.Add(QualityFaults.DuplicateId(page.Path, id));
        }
    }
}
