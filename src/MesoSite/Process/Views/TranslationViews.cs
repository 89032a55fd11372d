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

/// <summary>Content of an article in two languages (template <c>bilingual</c>).</summary>
/// <param name="First">The language of the page.</param>
/// <param name="Second">The other language.</param>
/// <param name="Sections">The lead, then every section with its heading.</param>
/// <param name="Sources">What it cites; may be empty.</param>
public sealed record BilingualPageView(
    BilingualSideView First,
    BilingualSideView Second,
    ImmutableArray<BilingualSectionView> Sections,
    ImmutableArray<SourceLinkView> Sources);

/// <summary>One of the two languages.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">The article's title in it.</param>
/// <param name="Href">The article in this language alone.</param>
/// <param name="Notice">Where the translation came from; null for the original.</param>
public sealed record BilingualSideView(LanguageView Language, string Title, string Href, Prose? Notice);

/// <summary>A section in both languages.</summary>
/// <param name="First">In the first.</param>
/// <param name="Second">In the second.</param>
public sealed record BilingualSectionView(Prose First, Prose Second);
