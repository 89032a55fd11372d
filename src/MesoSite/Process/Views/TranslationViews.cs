using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>Says of a section that it is older than its original (component <c>stale-notice</c>).</summary>
/// <param name="Original">The section in the language it was made from.</param>
/// <param name="Shown">True where the original follows in place of the translation.</param>
public sealed record StaleNoticeView(LanguageLinkView Original, bool Shown);

/// <summary>Content of the page that stands in for the symptom checker (template <c>checker-out</c>).</summary>
/// <param name="Clinic">The clinic's telephone.</param>
/// <param name="OutOfHours">Its telephone at other times, or null.</param>
/// <param name="Original">The symptom checker in the language that the others are translated from.</param>
public sealed record CheckerOutView(PhoneView Clinic, PhoneView? OutOfHours, LanguageLinkView Original);

/// <summary>Content of the page that stands in for one that is withdrawn (template <c>withdrawn</c>).</summary>
/// <param name="Notice">What happened, and where to find help.</param>
/// <param name="OtherLanguage">The second language of a page in two; else null.</param>
/// <param name="Other">The same in that language, or null.</param>
public sealed record WithdrawnPageView(Prose Notice, LanguageView? OtherLanguage, Prose? Other);

/// <summary>Says of a page that it is withdrawn (component <c>withdrawn-notice</c>).</summary>
/// <param name="Heading">True where the heading of the page does not say so in this language.</param>
/// <param name="Title">What the page was called.</param>
/// <param name="By">Who reviewed it.</param>
/// <param name="On">When, in words.</param>
/// <param name="Next">When it was to be reviewed again, in words.</param>
/// <param name="Emergency">Emergency help.</param>
/// <param name="Clinic">The clinic's telephone.</param>
/// <param name="OutOfHours">Its telephone at other times, or null.</param>
public sealed record WithdrawnNoticeView(
    bool Heading, string Title, string By, string On, string Next, EmergencyView Emergency, PhoneView Clinic, PhoneView? OutOfHours);

/// <summary>Content of an article in two languages (template <c>bilingual</c>).</summary>
/// <param name="First">The language of the page.</param>
/// <param name="Second">The other language.</param>
/// <param name="Notice">Where the words of the second language came from; null where it is the language that the others are translated from.</param>
/// <param name="Emergency">Emergency help in the second language; in the first it is in the frame.</param>
/// <param name="Sections">The lead, then every section with its heading.</param>
/// <param name="Sources">What it cites; may be empty.</param>
public sealed record BilingualPageView(
    BilingualSideView First,
    BilingualSideView Second,
    Prose? Notice,
    Prose Emergency,
    ImmutableArray<BilingualSectionView> Sections,
    ImmutableArray<SourceLinkView> Sources);

/// <summary>One of the two languages.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">The article's title in it.</param>
/// <param name="Href">The article in this language alone.</param>
public sealed record BilingualSideView(LanguageView Language, string Title, string Href);

/// <summary>A section in both languages.</summary>
/// <param name="First">In the first.</param>
/// <param name="Second">In the second.</param>
public sealed record BilingualSectionView(Prose First, Prose Second);

/// <summary>How far the translations are (document <c>translation-report</c>).</summary>
/// <param name="Language">The language of the report.</param>
/// <param name="Stylesheet">Its style sheet.</param>
/// <param name="Policy">The content security policy for the <c>meta</c> element.</param>
/// <param name="Site">The site's title.</param>
/// <param name="Clinic">The clinic.</param>
/// <param name="SourceLanguage">The language that the others are translated from.</param>
/// <param name="Languages">All others.</param>
/// <param name="Tasks">What there is to do, by language; none where all is done.</param>
public sealed record TranslationReportView(
    LanguageView Language,
    string Stylesheet,
    string Policy,
    string Site,
    string Clinic,
    LanguageView SourceLanguage,
    ImmutableArray<TranslationCountsView> Languages,
    ImmutableArray<TranslationTasksView> Tasks);

/// <summary>How many texts of a language stand how to their originals, in figures.</summary>
/// <param name="HasChecker">False for a site without a symptom checker.</param>
/// <param name="CheckerOut">True where it is taken out of the language.</param>
public sealed record TranslationCountsView(
    LanguageView Language,
    string Texts,
    string Current,
    string Stale,
    string Missing,
    string Unstamped,
    string Machine,
    string Reviewed,
    bool HasChecker,
    bool CheckerOut);

/// <summary>What there is to do in a language.</summary>
public sealed record TranslationTasksView(LanguageView Language, ImmutableArray<TranslationTaskView> Items);

/// <summary>A text to look at; one of the first three flags is true.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Place">File, line and column.</param>
/// <param name="IsSafety">True where patients' safety hangs on it.</param>
/// <param name="Before">The original that it was made from, or null.</param>
/// <param name="Now">The original.</param>
/// <param name="Text">The translation, or null.</param>
public sealed record TranslationTaskView(
    string Key, string Place, bool IsStale, bool IsMissing, bool IsUnstamped, bool IsSafety, string? Before, string Now, string? Text);
