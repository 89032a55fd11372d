using System.Collections.Immutable;
using MesoSite.Process.Language;
using MesoSite.Process.Pages;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Offline;

/// <summary>
/// What phones keep: of each language that a reader opens, what helps in need, then the handouts. Single side effects, pages in two languages and
/// the pages on the site itself are kept once they were read: together they weigh more than all the others, and the overview has their facts.
/// </summary>
internal static class OfflineFromContent
{
    // Filled in on the phone.
    private const string Saved = "{saved}";
    private const string Reviewed = "{reviewed}";
    private const string Next = "{next}";
    private const string Root = "{root}";

    private static readonly string[] Core = ["page:emergency", "page:home", CheckerPage.Target, "page:aftercare", "page:effects", "page:timeline", SearchPage.Target];

    /// <summary>Plans it; null where phones are to keep nothing.</summary>
    public static OfflinePlan? Translate(SiteContext site) => !site.Content.Settings.Offline ? null : new OfflinePlan(
        [.. new[] { site.Assets.Stylesheet, site.Assets.Logo }.OfType<string>()],
        [.. site.Assets.Pictures.Values.Distinct().Where(path => path != site.Assets.Logo)],
        [LanguageChooser.Path],
        site.Content.Settings.DefaultLanguage.Value,
        [.. site.Voices.Select(voice => Of(voice, site))]);

    private static OfflineLanguage Of(Voice voice, SiteContext site)
    {
        string PathOf(string target) => site.Addresses.PathOf(target, voice.Tag);
        var core = Core.Where(site.Addresses.Has).ToImmutableArray();
        var handouts = voice.Content.Articles.Select(article => $"article:{article.Id}").ToImmutableArray();
        var emergency = TextContext.Phone(site.EmergencyNumber);
        var clinic = TextContext.Phone(site.Content.Settings.Clinic.Phone);
        var context = new TextContext(site, voice, PathOf("page:home"), Root);
        var missing = new OfflinePageView(
            Frame.Head(context.FileHref, voice.Tag, PathOf("page:home"), site),
            voice.View,
            site.Content.Settings.Clinic.Name,
            site.Assets.Logo is { } logo ? context.FileHref(logo) : null,
            context.Href("page:home"),
            ProseFromMarkdown.Inline(voice.Words.Emergency.Title, context),
            emergency,
            context.Href("page:emergency"),
            clinic,
            [.. core.Concat(handouts).Where(target => target != "page:emergency").Select(target => new LinkView(Titles.Of(target, context), context.Href(target)))]);
        return new OfflineLanguage(
            voice,
            [.. core.Select(PathOf)],
            [.. handouts.Select(PathOf)],
            new OfflineNoticeView(Saved, null, null, false, false, null, emergency, clinic),
            site.Addresses.Has(CheckerPage.Target) ? Titles.Of(CheckerPage.Target, context) : null,
            missing);
    }

    /// <summary>The notice of a page that was reviewed.</summary>
    public static OfflineNoticeView OfReviewed(OfflineNoticeView notice) => notice with { Reviewed = Reviewed, Next = Next };

    /// <summary>The notice of a page that nobody has reviewed yet.</summary>
    public static OfflineNoticeView OfUnreviewed(OfflineNoticeView notice) => notice with { Unreviewed = true };

    /// <summary>The notice of a page whose next review was due.</summary>
    public static OfflineNoticeView OfOverdue(OfflineNoticeView notice) => OfReviewed(notice) with { Overdue = true };
}
