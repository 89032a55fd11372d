using MesoSite.Process.Search;
using MesoSite.Process.Text;
using MesoSite.Process.Views;
using MesoSite.Search;

namespace MesoSite.Process.Pages;

/// <summary>All pages from A to Z, and a search in them: the page holds its index and its script, so that it asks for nothing.</summary>
internal static class SearchPage
{
    public const string Target = "page:search";

    /// <summary>The component whose script searches; without it the page is the list.</summary>
    private const string Script = "search";

    public static PlannedPage Plan(TextContext context)
    {
        var tables = SearchLanguage.For(context.Voice.Tag);
        var entries = EntriesFromContent.Translate(context);
        var view = new SearchPageView(LettersFromEntries.Translate(entries, context, tables), IndexFromEntries.Tables(context, tables));
        var spec = new PageSpec(
            "search",
            Target,
            context.Voice.Text("search-title"),
            context.Voice.Text("search-description"),
            Reviews.OfSite(context.Content),
            null,
            []);
        return Frame.Page(spec, view, context, [Script]);
    }
}
