using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>Every source, with how much of it was read.</summary>
internal static class SourcesPage
{
    public static PlannedPage Plan(TextContext context)
    {
        var voice = context.Voice;
        var sources = from entry in context.Content.Sources.Sources
                      orderby entry.Id.Value
                      let source = entry.Value
                      select new SourceView(
                          entry.Id.Value,
                          source.Title,
                          source.Authors,
                          source.Published,
                          Sources.Year(source),
                          voice.Text($"kind-{source.Kind}"),
                          voice.Text($"read-{source.Read}"),
                          source.Href is { } href ? new LinkView(Shown(href), href) : null);
        var spec = new PageSpec(
            "sources",
            "page:sources",
            voice.Text("sources-title"),
            voice.Text("sources-description"),
            Reviews.OfSite(context.Content),
            null,
            []);
        return Frame.Page(spec, new SourcesPageView([.. sources]), context);
    }

    private static string Shown(string href) => href.Replace("https://", string.Empty, StringComparison.Ordinal).TrimEnd('/');
}
