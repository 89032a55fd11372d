using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>Stands in for the symptom checker in a language in which a text that patients' safety hangs on is old or missing: where to find help.</summary>
internal static class CheckerOutPage
{
    public static PlannedPage Plan(TextContext context)
    {
        var clinic = context.Content.Settings.Clinic;
        var view = new CheckerOutView(
            TextContext.Phone(clinic.Phone),
            clinic.OutOfHours is { } outOfHours ? TextContext.Phone(outOfHours) : null,
            Frame.LanguageLink(context.Site.SourceVoice, CheckerPage.Target, context));
        var spec = new PageSpec(
            "checker-out",
            CheckerPage.Target,
            context.Voice.Text("checker-out-title"),
            context.Voice.Text("checker-out-description"),
            Reviews.OfSite(context.Content),
            null,
            []);
        // It says something else than the page that other languages have at this address.
        return Frame.Page(spec, view, context) with { Places = [] };
    }
}
