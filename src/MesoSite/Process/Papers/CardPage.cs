using MesoSite.Process.Language;
using MesoSite.Process.Pages;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Papers;

/// <summary>The card for a wallet: red flags and numbers on one side, the treatment on the other.</summary>
internal static class CardPage
{
    /// <summary>Where the card lies while it is printed.</summary>
    public static string PathOf(Voice voice) => $"{voice.Tag}/print/card.html";

    public static PlannedDocument Plan(SiteContext site, Voice voice)
    {
        var context = new TextContext(site, voice, PathOf(voice));
        var clinic = site.Content.Settings.Clinic;
        var view = new CardView(
            voice.View,
            Frame.Head("page:home", context),
            voice.Text("paper-card"),
            new CardClinicView(clinic.Name, TextContext.Phone(clinic.Phone), clinic.OutOfHours is { } outOfHours ? TextContext.Phone(outOfHours) : null),
            Frame.Emergency(context),
            voice.Words.Subject);
        return new PlannedDocument(context.Path, voice, "paper-card", view, IsForReaders: false);
    }
}
