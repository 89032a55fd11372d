using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>What every template reads: <c>{{page.…}}</c> is the same for all kinds of page, <c>{{content.…}}</c> differs.</summary>
/// <param name="Page">The frame of the page.</param>
/// <param name="Content">The view of the page's own kind, such as <see cref="EffectPageView"/>.</param>
/// <param name="Main">The page's rendered content; given to the layout only.</param>
/// <param name="Version">Short hash of the content; given to the layout only.</param>
public sealed record TemplateView(PageView Page, object Content, Html? Main, string? Version);

/// <summary>The frame of one page in one language. Every address in it is relative to the page.</summary>
/// <param name="Kind">Name of the content template, such as <c>effect</c>.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Title">The heading of the page.</param>
/// <param name="DocumentTitle">What a browser tab shows.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Head">Addresses for the head of the document.</param>
/// <param name="Site">The site's and the clinic's words.</param>
/// <param name="Menu">The main menu.</param>
/// <param name="FooterMenu">Sources, about, privacy, accessibility.</param>
/// <param name="Languages">The same page in every language, this one included.</param>
/// <param name="Breadcrumbs">From the home page to this one; empty on the home page.</param>
/// <param name="Contents">The page's sections; empty where there are fewer than two.</param>
/// <param name="Emergency">Emergency help, for the strip at the top and for the box.</param>
/// <param name="Review">Who vouches for the content; null on a page that says that nobody does any longer.</param>
/// <param name="Translation">Where the words came from; null in the source language.</param>
/// <param name="Checker">The symptom checker, for pages that invite to it; null where the site has none.</param>
/// <param name="Feedback">Null, or the address to which errors are reported.</param>
/// <param name="Address">The page's address, for paper; null where the site's is not known.</param>
/// <param name="Papers">PDFs of the page; often none.</param>
/// <param name="Scripts">Texts of the scripts that the page holds, each named by its hash in <see cref="HeadView.Policy"/>; usually none.</param>
public sealed record PageView(
    string Kind,
    LanguageView Language,
    string Title,
    string DocumentTitle,
    string Description,
    HeadView Head,
    SiteView Site,
    ImmutableArray<MenuItemView> Menu,
    ImmutableArray<MenuItemView> FooterMenu,
    ImmutableArray<LanguageLinkView> Languages,
    ImmutableArray<BreadcrumbView> Breadcrumbs,
    ImmutableArray<ContentsItemView> Contents,
    EmergencyView Emergency,
    ReviewView? Review,
    TranslationView? Translation,
    TeaserView? Checker,
    LinkView? Feedback,
    PageAddressView? Address,
    ImmutableArray<PaperLinkView> Papers,
    ImmutableArray<Html> Scripts);

/// <summary>A language, as HTML names it.</summary>
/// <param name="Tag">BCP 47 tag for <c>lang</c>.</param>
/// <param name="Dir"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Autonym">The language's name for itself.</param>
public sealed record LanguageView(string Tag, string Dir, string Autonym);

/// <summary>Addresses for the head of the document, relative to the page.</summary>
/// <param name="Stylesheet">The style sheet, named by its hash.</param>
/// <param name="Manifest">The web manifest.</param>
/// <param name="Icon">The SVG icon.</param>
/// <param name="TouchIcon">The PNG icon for home screens.</param>
/// <param name="DefaultAlternate">hreflang <c>x-default</c>.</param>
/// <param name="Policy">The content security policy for the <c>meta</c> element.</param>
/// <param name="ThemeColorLight">Colour of the browser's frame in light mode.</param>
/// <param name="ThemeColorDark">The same in dark mode.</param>
/// <param name="NoIndex">True where search engines should pass by (404, gallery).</param>
/// <param name="Worker">The worker that keeps copies of pages; null where phones keep none.</param>
public sealed record HeadView(
    string Stylesheet,
    string Manifest,
    string Icon,
    string TouchIcon,
    string DefaultAlternate,
    string Policy,
    string ThemeColorLight,
    string ThemeColorDark,
    bool NoIndex,
    string? Worker);

/// <summary>The site's and the clinic's words.</summary>
/// <param name="Title">The site's title.</param>
/// <param name="Tagline">A few words below the title.</param>
/// <param name="Home">The home page of this language.</param>
/// <param name="Clinic">The clinic.</param>
public sealed record SiteView(string Title, string Tagline, string Home, ClinicView Clinic);

/// <summary>The clinic, for the letterhead and the footer.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="Logo">Address of its logo, or null.</param>
/// <param name="Phone">Its telephone.</param>
/// <param name="OutOfHours">The telephone outside its hours, or null.</param>
/// <param name="Email">Its e-mail, or null.</param>
/// <param name="Address">Lines of its postal address.</param>
/// <param name="Hours">Opening hours, one line each.</param>
/// <param name="HoursNote">A remark on the hours, or null.</param>
/// <param name="OutOfHoursNote">When to use the out-of-hours telephone, or null.</param>
public sealed record ClinicView(
    string Name,
    string? Logo,
    PhoneView Phone,
    PhoneView? OutOfHours,
    LinkView? Email,
    ImmutableArray<string> Address,
    ImmutableArray<OpeningHoursView> Hours,
    Prose? HoursNote,
    Prose? OutOfHoursNote);

/// <summary>One line of opening hours.</summary>
/// <param name="Days">Such as <c>Monday–Friday</c>.</param>
/// <param name="Times">Such as <c>09:00–17:30</c>.</param>
public sealed record OpeningHoursView(string Days, string Times);

/// <summary>A telephone number to tap.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Href">A <c>tel:</c> address.</param>
public sealed record PhoneView(string Number, string Href);

/// <summary>A link.</summary>
/// <param name="Title">What is read.</param>
/// <param name="Href">Where it leads.</param>
public sealed record LinkView(string Title, string Href);

/// <summary>One entry of the main menu.</summary>
/// <param name="Title">What is read.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current">True for the page itself.</param>
public sealed record MenuItemView(string Title, string Href, bool Current);

/// <summary>The same page in a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Href">The page in that language.</param>
/// <param name="Current">True for the page itself.</param>
public sealed record LanguageLinkView(LanguageView Language, string Href, bool Current);

/// <summary>One step of the way from the home page.</summary>
/// <param name="Title">What is read.</param>
/// <param name="Href">Where it leads; null for the page itself.</param>
public sealed record BreadcrumbView(string Title, string? Href);

/// <summary>One section in the list of contents.</summary>
/// <param name="Id">The section's id, the same in every language.</param>
/// <param name="Title">Its heading.</param>
public sealed record ContentsItemView(string Id, string Title);

/// <summary>Who vouches for the content, and until when.</summary>
/// <param name="Reviewed">False where no clinician has reviewed it yet; the rest is then null.</param>
/// <param name="By">The reviewer.</param>
/// <param name="On">Date of the review, in words.</param>
/// <param name="OnIso">The same as <c>yyyy-MM-dd</c>.</param>
/// <param name="Next">Date of the next review, in words.</param>
/// <param name="NextIso">The same as <c>yyyy-MM-dd</c>.</param>
public sealed record ReviewView(bool Reviewed, string? By, string? On, string? OnIso, string? Next, string? NextIso);

/// <summary>Where a translation came from.</summary>
/// <param name="Machine">True where a machine drafted it.</param>
/// <param name="Reviewed">True once a person has reviewed it.</param>
/// <param name="Outdated">True where some text of the page is older than what it was made from.</param>
/// <param name="Partly">True where some text of the page stands in the language it was made from.</param>
/// <param name="Source">The same page in the language it was made from.</param>
public sealed record TranslationView(bool Machine, bool Reviewed, bool Outdated, bool Partly, LanguageLinkView Source);
