using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Offline;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>What surrounds the content of every page.</summary>
internal static class Frame
{
    private const int FewestContents = 2;

    // A longer menu is no help to find anything, and would stand on every page.
    private const int MostInMenu = 12;

    private static readonly string[] MenuPages = ["page:effects", "page:timeline", "page:aftercare", SearchPage.Target];
    private static readonly string[] FooterPages = ["page:emergency", "page:sources"];

    /// <summary>Plans a page: its frame around its content.</summary>
    /// <param name="spec">What differs between frames.</param>
    /// <param name="content">The view of the content.</param>
    /// <param name="context">The page.</param>
    /// <param name="scripts">Components of the theme whose scripts it holds.</param>
    public static PlannedPage Page(
        PageSpec spec, object content, TextContext context, params ImmutableArray<string> scripts)
    {
        var voice = context.Voice;
        // A host shows the page for wrong addresses under any address, from where it may not find the worker. A page in two languages is as heavy as a first visit
        // may be: any other page starts the worker.
        var startsWorker = context.Content.Settings.Offline && spec.Target != "page:not-found" && spec.Kind != "bilingual";
        var texts = scripts.Concat(startsWorker ? [WorkerFromRendered.Component] : Array.Empty<string>()).Select(name => context.Content.Theme.Components.GetValueOrDefault(name)?.Script?.Text).OfType<string>().Select(ScriptText.Published).ToList();
        var site = voice.Words.Site;
        var isHome = spec.Target == "page:home";
        // Rendered before anything says whether a text of the page is old.
        var emergency = Emergency(context);
        var page = new PageView(
            spec.Kind,
            voice.View,
            spec.Title,
            isHome ? $"{spec.Title} – {context.Content.Settings.Clinic.Name}" : $"{spec.Title} – {site.Title}",
            spec.Description,
            Head(spec.Target, context) with { Policy = SecurityPolicy.Page(texts) },
            new SiteView(site.Title, site.Tagline, context.Href("page:home"), Clinic(context)),
            Menu(spec.Target, context),
            FooterMenu(spec.Target, context),
            [.. context.Site.Voices.Select(other => LanguageLink(other, spec.Target, context))],
            isHome ? [] : Breadcrumbs(spec, context),
            spec.Contents.Length < FewestContents ? [] : spec.Contents,
            emergency,
            Review(spec.Review, voice),
            Translation(spec.Target, context),
            CheckerPage.Teaser(context),
            context.Content.Settings.Clinic.Email is { } mail ? new LinkView(mail, $"mailto:{mail}") : null,
            Address(context),
            [],
            [.. texts.Select(text => new Html(text))]);
        // What is made from data has its words in the language's own file.
        var places = spec.Places.IsDefault ? [new Located<string>(string.Empty, voice.Words.File.Start)] : spec.Places;
        return new PlannedPage(context.Path, voice, page, content, context.Links, [.. places.Where(place => !context.MayBeOutdated(place.Value))]);
    }

    // A host shows the page for wrong addresses under any address, so that it has none of its own.
    private static PageAddressView? Address(TextContext context)
    {
        const string index = "index.html";
        if (context.Content.Settings.Address is not { } site || context.Path.EndsWith("404.html", StringComparison.Ordinal))
        {
            return null;
        }

        var path = context.Path.EndsWith('/' + index, StringComparison.Ordinal) ? context.Path[..^index.Length] : context.Path;
        var address = $"{site}/{path}";
        return new PageAddressView(address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..], address);
    }

    /// <summary>Emergency help.</summary>
    public static EmergencyView Emergency(TextContext context)
    {
        var words = context.Voice.Words.Emergency;
        return new EmergencyView(
            ProseFromMarkdown.Inline(words.Title, context),
            ProseFromMarkdown.Blocks(words.Lead, context),
            [.. context.Content.Care.EmergencyBox.Select(flag => CareCards.Flag(flag.Value, context))],
            ProseFromMarkdown.Blocks(words.After, context),
            TextContext.Phone(context.Site.EmergencyNumber),
            context.Href("page:emergency"));
    }

    /// <summary>Addresses for the head of a page.</summary>
    /// <param name="target">The page's id.</param>
    /// <param name="context">The page.</param>
    public static HeadView Head(string target, TextContext context)
    {
        var alternate = context.Site.Addresses.PathOf(target, context.Content.Settings.DefaultLanguage.Value);
        return Head(context.FileHref, context.Voice.Tag, alternate, context.Site) with { NoIndex = target == "page:not-found" || context.Site.Withdrawn.Has(target) };
    }

    /// <summary>Addresses for the head of a document.</summary>
    /// <param name="href">Turns a path from the root into an address.</param>
    /// <param name="language">The language whose web manifest it names.</param>
    /// <param name="alternate">Path of the page for readers of any other language.</param>
    /// <param name="site">The site.</param>
    public static HeadView Head(Func<string, string> href, string language, string alternate, SiteContext site)
    {
        var colours = site.Content.Theme.Settings.Colours;
        return new HeadView(
            href(site.Assets.Stylesheet),
            href(WebManifest.PathFor(language)),
            href("assets/icon.svg"),
            href("assets/touch-icon.png"),
            href(alternate),
            SecurityPolicy.Page(),
            colours.Light.Value,
            colours.Dark.Value,
            false,
            site.Content.Settings.Offline ? href(WorkerFromRendered.Path) : null);
    }

    public static ClinicView Clinic(TextContext context)
    {
        var clinic = context.Content.Settings.Clinic;
        var notes = context.Voice.Words.ClinicNotes;
        return new ClinicView(
            clinic.Name,
            context.Site.Assets.Logo is { } logo ? context.FileHref(logo) : null,
            TextContext.Phone(clinic.Phone),
            clinic.OutOfHours is { } outOfHours ? TextContext.Phone(outOfHours) : null,
            clinic.Email is { } mail ? new LinkView(mail, $"mailto:{mail}") : null,
            clinic.Address,
            [.. clinic.Hours.Select(hours => OpeningHoursFromClinic.Translate(hours, context.Voice.Locale))],
            notes.Hours is { } remark ? ProseFromMarkdown.Blocks(remark, context) : null,
            notes.OutOfHours is { } outside ? ProseFromMarkdown.Blocks(outside, context) : null);
    }

    private static ImmutableArray<MenuItemView> Menu(string current, TextContext context)
    {
        var checker = context.Site.Addresses.Has(CheckerPage.Target) ? [CheckerPage.Target] : Array.Empty<string>();
        var articles = context.Voice.Content.Articles;
        return articles.Length > MostInMenu
            ? [.. Items(checker, current, context), Handouts(context), .. Items(MenuPages, current, context)]
            : Items([.. checker, .. articles.Select(article => $"article:{article.Id}"), .. MenuPages], current, context);
    }

    private static ImmutableArray<MenuItemView> FooterMenu(string current, TextContext context)
    {
        var pages = context.Voice.Content.Pages.Select(page => $"page:{page.Id}");
        return Items([.. FooterPages, .. pages], current, context);
    }

    // The list on the home page.
    private static MenuItemView Handouts(TextContext context) =>
        new(context.Voice.Text("home-handouts"), $"{context.Href("page:home")}#handouts", false);

    private static ImmutableArray<MenuItemView> Items(IEnumerable<string> targets, string current, TextContext context) =>
        [.. targets.Where(target => !context.Site.Withdrawn.Has(target)).Select(target => new MenuItemView(Titles.Of(target, context), context.Href(target), target == current))];

    /// <summary>A page in a language.</summary>
    public static LanguageLinkView LanguageLink(Voice other, string target, TextContext context)
    {
        var href = context.FileHref(context.Site.Addresses.PathOf(target, other.Tag));
        return new LanguageLinkView(other.View, href, other.Tag == context.Voice.Tag);
    }

    private static ImmutableArray<BreadcrumbView> Breadcrumbs(PageSpec spec, TextContext context)
    {
        var home = new BreadcrumbView(context.Voice.Text("home-crumb"), context.Href("page:home"));
        var own = new BreadcrumbView(spec.Title, null);
        return spec.Parent is { } parent ? [home, new BreadcrumbView(parent.Title, parent.Href), own] : [home, own];
    }

    /// <summary>A review in words.</summary>
    public static ReviewView Review(Review? review, Voice voice) => review is null
        ? new ReviewView(false, null, null, null, null, null)
        : new ReviewView(true, review.By, voice.Say(review.On), Iso(review.On), voice.Say(review.Next), Iso(review.Next));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where the words of a page came from; null in the source language.</summary>
    public static TranslationView? Translation(string target, TextContext context)
    {
        var translation = context.Voice.Words.Translation;
        return translation.IsSource
            ? null
            : new TranslationView(translation.IsMachine, translation.Reviewed is not null, context.IsOutdated, context.HasOriginals, LanguageLink(context.Site.SourceVoice, target, context));
    }
}
