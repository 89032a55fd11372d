using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using MesoSite.Core;
using MesoSite.PostProcess.Pages;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>Reads pages back as a browser would: each is parsed once, by several threads.</summary>
internal static class PageReader
{
    /// <summary>The pages of a site.</summary>
    /// <param name="folder">Where it lies from the root of the output.</param>
    /// <param name="settings">What is known of it.</param>
    /// <param name="files">Paths of all its files.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="placesOf">Where the faults of a page are to be mended.</param>
    /// <param name="keepsPlaces">True to remember where elements stand in the HTML.</param>
    public static ImmutableArray<CheckedPage> Read(
        string folder,
        CheckSettings settings,
        ImmutableHashSet<string> files,
        IReadOnlyList<RenderedPage> pages,
        Func<RenderedPage, PagePlaces> placesOf,
        bool keepsPlaces = false)
    {
        var options = new HtmlParserOptions { IsKeepingSourceReferences = keepsPlaces };
        var parsed = Parallelism.Map(pages, page => (Page: page, Parts: InventoryFromDocument.Translate(new HtmlParser(options).ParseDocument(page.Html))));
        var anchors = parsed.ToImmutableDictionary(
            pair => pair.Page.File.Path, pair => pair.Parts.ById.Keys.ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var site = new CheckedSite(folder, files, anchors, settings);
        return [.. parsed.Select(pair => new CheckedPage(pair.Page, pair.Parts, placesOf(pair.Page), site))];
    }
}
