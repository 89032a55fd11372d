using AngleSharp.Dom;
using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>Every page has a title, and no two of a language have the same: tabs, bookmarks and histories show nothing else.</summary>
internal static class TitleCheck
{
    /// <summary>Checks the pages of a site.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="reader">Reads a page again that has a fault.</param>
    /// <param name="bag">Takes the faults.</param>
    public static void Check(IEnumerable<PageSummary> pages, PageReader reader, DiagnosticBag bag)
    {
        var first = new Dictionary<(string Folder, string Title), PageSummary>();
        foreach (var page in pages.Where(page => !page.IsRedirect && !page.IsGallery).OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            var title = page.Title;
            var folder = page.Path.Contains('/', StringComparison.Ordinal) ? page.Page.Language : string.Empty;
            if (title.Length == 0)
            {
                bag.Add(QualityFaults.Title(Place(page, reader, "<title>"), page.Name, "has no title", null));
            }
            else if (!first.TryAdd((folder, title), page))
            {
                bag.Add(QualityFaults.Title(Place(page, reader, title, "<title>"), page.Name, $"has the title \"{title}\"", first[(folder, title)].Name));
            }
        }
    }

    /// <summary>The title of a page; empty where there is none.</summary>
    public static string TitleOf(CheckedPage page) => Element(page)?.TextContent.Trim() ?? string.Empty;

    private static IElement? Element(CheckedPage page) =>
        page.Elements.FirstOrDefault(element => element.LocalName == "title" && element.ParentElement?.LocalName == "head");

    private static SourceSpan? Place(PageSummary page, PageReader reader, params IReadOnlyList<string> written)
    {
        var read = reader.Read(page.Page);
        return read.PlaceOf(Element(read), written);
    }
}
