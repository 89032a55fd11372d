using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>Stands in, at the same address, for a page that rests on a review that is too long overdue: what happened, and where to find help.</summary>
internal static class WithdrawnPage
{
    /// <summary>Plans the page.</summary>
    /// <param name="target">The id of the page that is withdrawn.</param>
    /// <param name="context">The page.</param>
    /// <param name="second">The same page in its second language; null where it has one language.</param>
    public static PlannedPage Plan(string target, TextContext context, TextContext? second = null)
    {
        var view = new WithdrawnPageView(
            Notice(target, context, heading: false), second?.Voice.View, second is null ? null : Notice(target, second, heading: true));
        var title = context.Voice.Text("withdrawn-title");
        var spec = new PageSpec("withdrawn", target, title, context.Voice.Text("withdrawn-description"), null, null, []);
        var page = Frame.Page(spec, view, context);
        // Among several withdrawn pages a tab says which one it is. The notice tells of the review, in its own words.
        var was = Titles.Of(target, context);
        var called = second is null ? was : BilingualPage.TitleOf(was, context, second);
        return page with { Page = page.Page with { Review = null, DocumentTitle = $"{called} – {page.Page.DocumentTitle}" }, Places = second is null ? page.Places : [] };
    }

    private static Prose Notice(string target, TextContext context, bool heading)
    {
        var (clinic, review, voice) = (context.Content.Settings.Clinic, context.Site.Withdrawn.Pages[target], context.Voice);
        var view = new WithdrawnNoticeView(
            heading,
            Titles.Of(target, context),
            review.By,
            voice.Say(review.On),
            voice.Say(review.Next),
            Frame.Emergency(context),
            TextContext.Phone(clinic.Phone),
            clinic.OutOfHours is { } outOfHours ? TextContext.Phone(outOfHours) : null);
        return new Prose([new ProsePart(null, new ComponentView("withdrawn-notice", view) { Voice = voice })]);
    }
}
