using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>One h1, and no level left out on the way down: a screen reader's list of headings is the page's outline.</summary>
internal static class HeadingCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        var (level, hasTitle) = (0, false);
        foreach (var heading in page.Parts.Headings)
        {
            var text = AccessibleName.Of(heading, page.Parts);
            if (text.Length == 0)
            {
                bag.Add(QualityFaults.NoHeading(page.PlaceOf(heading), page.Name, $"a heading {heading.LocalName} without words"));
            }

            var next = heading.LocalName[1] - '0';
            if (next > level + 1 || (next == 1 && hasTitle))
            {
                bag.Add(QualityFaults.Headings(page.PlaceOf(heading, $"# {text}", $">{text}<"), page.Name, text));
            }

            hasTitle |= next == 1;
            level = next;
        }

        if (!hasTitle)
        {
            bag.Add(QualityFaults.NoHeading(page.PlaceOf(null), page.Name, "no h1, the heading that says what the page is about"));
        }
    }
}
