using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>One h1, and no level left out on the way down: a screen reader's list of headings is the page's outline.</summary>
internal static class HeadingCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        var level = 0;
        foreach (var heading in page.Elements.Where(element => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1 || (next == 1 && level > 0))
            {
                bag.Add(QualityFaults.Headings(page.Path, heading.TextContent.Trim()));
            }

            level = next;
        }
    }
}
