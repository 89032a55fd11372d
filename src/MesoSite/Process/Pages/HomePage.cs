using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>The home page: emergency help, then the handouts, the side effects, aftercare.</summary>
internal static class HomePage
{
    public static PlannedPage Plan(TextContext context)
    {
        var voice = context.Voice;
        var site = voice.Words.Site;
        var view = new HomePageView(
            site.Description,
            [.. voice.Content.Articles.Where(article => !context.Site.Withdrawn.Has($"article:{article.Id}")).Select(article => ArticlePage.Teaser(article, context))],
            EffectsPage.Groups(context),
            Teaser("effects", context),
            [.. new[] { Teaser("aftercare", context), Teaser("timeline", context) }.OfType<TeaserView>()]);
        var spec = new PageSpec("home", "page:home", site.Title, site.Description, Reviews.OfSite(context.Content), null, []);
        return Frame.Page(spec, view, context);
    }

    private static TeaserView? Teaser(string id, TextContext context) => context.Site.Withdrawn.Has($"page:{id}")
        ? null
        : new TeaserView(context.Voice.Text($"{id}-title"), context.Href($"page:{id}"), context.Voice.Text($"{id}-description"));
}
