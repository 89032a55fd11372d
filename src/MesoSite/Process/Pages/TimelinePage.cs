using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>What is normal, and when: the picture on a page of its own.</summary>
internal static class TimelinePage
{
    public static PlannedPage Plan(TextContext context)
    {
        var view = new TimelinePageView(TimelineFromEffects.Translate(context));
        var spec = new PageSpec(
            "timeline",
            "page:timeline",
            context.Voice.Text("timeline-title"),
            context.Voice.Text("timeline-description"),
            Reviews.OfEffects(context.Content),
            null,
            []);
        return Frame.Page(spec, view, context);
    }
}
