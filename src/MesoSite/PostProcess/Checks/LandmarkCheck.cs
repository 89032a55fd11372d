using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Landmarks, by which a screen reader moves: one main part, one head and one foot of the page, parts of the same kind told apart by their names,
/// nothing outside of them, and a link past what stands before the main part.
/// </summary>
internal static class LandmarkCheck
{
    private static readonly (string Role, string Element)[] Single = [("main", "main"), ("banner", "header"), ("contentinfo", "footer")];

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        // What only passes its reader on has no more than one part.
        foreach (var (role, element) in page.Parts.IsRedirect ? Single.Take(1) : Single)
        {
            var found = page.Parts.Landmarks.Where(landmark => landmark.Role == role).ToList();
            if (found.Count != 1)
            {
                bag.Add(QualityFaults.LandmarkCount(page.PlaceOf(found.Count > 1 ? found[1].Element : null), page.Name, role, element, found.Count));
            }
        }

        CheckNames(page, bag);
        var skip = page.Parts.Controls.Count == 0 ? null : page.Parts.Controls[0];
        CheckSkipLink(page, skip, bag);
        foreach (var block in page.Parts.Texts.Where(text => !text.IsInLandmark && !text.IsHidden && text.Element != skip?.Element).GroupBy(text => text.Block))
        {
            var text = block.First().Text.Trim();
            bag.Add(QualityFaults.OutsideLandmarks(page.PlaceOf(block.Key, $">{text}<", text), page.Name, text));
        }
    }

    private static void CheckNames(CheckedPage page, DiagnosticBag bag)
    {
        var same = page.Parts.Landmarks
            .Where(landmark => Single.All(single => single.Role != landmark.Role))
            // In two languages, a screen reader says the same word in two ways.
            .GroupBy(landmark => (
                landmark.Role,
                Name: AccessibleName.ByLabel(landmark.Element, page.Parts),
                Language: landmark.Element.Closest("[lang]")?.GetAttribute("lang")))
            .Where(landmarks => landmarks.Count() > 1);
        foreach (var landmarks in same)
        {
            var place = page.PlaceOf(landmarks.ElementAt(1).Element, $"aria-label=\"{landmarks.Key.Name}\"");
            bag.Add(QualityFaults.SameLandmarks(place, page.Name, landmarks.Count(), landmarks.Key.Role, landmarks.Key.Name));
        }
    }

    private static void CheckSkipLink(CheckedPage page, PageControl? first, DiagnosticBag bag)
    {
        var main = page.Parts.Landmarks.FirstOrDefault(landmark => landmark.Role == "main")?.Element;
        if (main is null || first is null || main.Contains(first.Element))
        {
            return;
        }

        var leadsToMain = first.Element.GetAttribute("href") is ['#', .. var id] && page.Parts.ById.TryGetValue(id, out var target) && main.Contains(target);
        if (!leadsToMain)
        {
            bag.Add(QualityFaults.NoSkipLink(page.PlaceOf(first.Element), page.Name));
        }
    }
}
