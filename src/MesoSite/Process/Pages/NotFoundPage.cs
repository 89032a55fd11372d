using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>
/// The page for a wrong address. A host shows it under that address, from where relative links would lead astray; where
/// the site's address is known, this page alone links from the root of the host. Otherwise its links are right at its own depth.
/// </summary>
internal static class NotFoundPage
{
    public static PlannedPage Plan(TextContext context)
    {
        var spec = new PageSpec(
            "not-found",
            "page:not-found",
            context.Voice.Text("not-found-title"),
            context.Voice.Text("not-found-description"),
            Reviews.OfSite(context.Content),
            null,
            []);
        var homes = context.Site.Voices.Select(voice => Frame.LanguageLink(voice, "page:home", context));
        return Frame.Page(spec, new NotFoundPageView([.. homes]), context);
    }
}
