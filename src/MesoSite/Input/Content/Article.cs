using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>A Markdown file: an article, or a page such as the one on privacy, in one language.</summary>
/// <param name="Id">Its folder's name, the same in every language.</param>
/// <param name="Head">Its front matter as it was read.</param>
/// <param name="Sections">Its headings with ids, in order.</param>
internal sealed record Article(
    string Id, SourceFile File, YamlMapping Head, FrontMatter FrontMatter, MarkdownText Body, ImmutableArray<Section> Sections)
{
    /// <summary>The pages that the tool makes by itself; the checker only where the site has one.</summary>
    public static readonly ImmutableArray<string> GeneratedPages =
        ["home", "checker", "effects", "aftercare", "timeline", "emergency", "sources", "search", "not-found"];

    /// <summary>Names that no folder of a page may have: those of the generated pages, and of the files that two of them become.</summary>
    public static readonly ImmutableArray<string> TakenNames = [.. GeneratedPages, "index", "404"];

    /// <summary>The generated pages that a search can find: all but where it starts and where nothing is.</summary>
    /// <param name="hasChecker">True where the site has a symptom checker.</param>
    public static IEnumerable<string> FoundPages(bool hasChecker) =>
        GeneratedPages.Where(id => id is not ("home" or "search" or "not-found") && (hasChecker || id != "checker"));
}

/// <summary>A heading of an article.</summary>
/// <param name="Level">2 or 3.</param>
internal sealed record Section(Located<string> Id, int Level, string Title);

/// <summary>What stands above an article.</summary>
/// <param name="Aliases">Where it used to be; each leaves a page that leads here.</param>
/// <param name="Reviewed">Null in a translation: the review is the article's, in the default language.</param>
internal sealed record FrontMatter(
    string Title, string Description, ImmutableArray<Located<string>> Aliases, Located<Review?>? Reviewed)
{
    private static readonly Shape<string> Alias = new ScalarShape<string>(
        "a path such as old-name or articles/old-name, without language and .html",
        new ScalarForm("^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$"),
        (string text, out string value) =>
        {
            value = text;
            return text.Split('/').All(Shapes.IsId);
        });

    public static readonly Shape<FrontMatter> Shape = new RecordShape<FrontMatter>(map => new FrontMatter(
        map.Required("title", "The article's title.", Shapes.Text),
        map.Required("description", "One sentence for search results.", Shapes.Text),
        map.Optional("aliases", "Where the article used to be; each leaves a page that leads here.", Shapes.List(Shapes.Located(Alias)), []),
        map.Optional("reviewed", "Who reviewed it; or not-yet. In the default language only.", Shapes.Located(Review.Shape))));
}
