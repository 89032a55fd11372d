using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>An id stands once on a page, or links and labels would miss it.</summary>
internal static class IdCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("id") is { } id && page.Parts.ById[id] != element)
            {
                bag.Add(QualityFaults.DuplicateId(page.PlaceOf(element, $"{{#{id}}}", $"id=\"{id}\""), page.Name, id));
            }
        }
    }
}
