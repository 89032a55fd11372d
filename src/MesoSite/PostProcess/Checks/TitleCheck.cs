using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>Every page has a title, and no two of a language have the same: tabs, bookmarks and histories show nothing else.</summary>
internal static class TitleCheck
{
    public static void Check(IEnumerable<CheckedPage> pages, DiagnosticBag bag)
    {
        var first = new Dictionary<(string Folder, string Title), CheckedPage>();
        foreach (var page in pages.Where(page => !page.Parts.IsRedirect && !page.Parts.IsGallery).OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            var element = page.Elements.FirstOrDefault(element => element.LocalName == "title" && element.ParentElement?.LocalName == "head");
            var title = element?.TextContent.Trim() ?? string.Empty;
            var folder = page.Path.Contains('/', StringComparison.Ordinal) ? page.Page.Language : string.Empty;
            if (title.Length == 0)
            {
                bag.Add(QualityFaults.Title(page.PlaceOf(element, "<title>"), page.Name, "has no title", null));
            }
            else if (!first.TryAdd((folder, title), page))
            {
                bag.Add(QualityFaults.Title(page.PlaceOf(element, title, "<title>"), page.Name, $"has the title \"{title}\"", first[(folder, title)].Name));
            }
        }
    }
}
