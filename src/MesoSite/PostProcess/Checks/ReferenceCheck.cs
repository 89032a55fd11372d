using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>What a label, a table's cell or an ARIA attribute refers to by its id is on the page.</summary>
internal static class ReferenceCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var reference in page.Parts.References)
        {
            foreach (var id in reference.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !page.Parts.ById.ContainsKey(id)))
            {
                var place = page.PlaceOf(reference.Element, $"{reference.Attribute}=\"{reference.Value}\"");
                bag.Add(QualityFaults.MissingReference(place, page.Name, reference.Attribute, id));
            }
        }
    }
}
