using System.Collections.Immutable;
using MesoSite.Process.Papers;

namespace MesoSite.Process.Views;

/// <summary>The address of a page, for paper.</summary>
/// <param name="Text">To be read and typed: without the scheme.</param>
/// <param name="Href">The whole address.</param>
public sealed record PageAddressView(string Text, string Href)
{
    /// <summary>A QR code of the whole address, as an SVG drawing; made only where a template asks for it, as it takes as long as all else on a page.</summary>
    public Html Qr => QrCode.Svg(Href);
}

/// <summary>A PDF of a page (component <c>paper-links</c>).</summary>
/// <param name="Href">The PDF.</param>
/// <param name="Kind">Key of the theme's word for it, such as <c>paper-handout</c>.</param>
/// <param name="Size">Key of the theme's word for the size of its type, such as <c>paper-size-18</c>, or null.</param>
/// <param name="Sheet">The sheet of paper, such as <c>Letter</c>; null where the site has papers of one sheet only.</param>
/// <param name="Weight">How large the file is, such as <c>180 kB</c>.</param>
public sealed record PaperLinkView(string Href, string Kind, string? Size, string? Sheet, string Weight);

/// <summary>The card for a wallet (document <c>paper-card</c>).</summary>
/// <param name="Language">Its language.</param>
/// <param name="Head">Addresses for the head.</param>
/// <param name="Title">Title of the PDF.</param>
/// <param name="Clinic">Whom to call.</param>
/// <param name="Emergency">Red flags and the emergency number.</param>
/// <param name="Subject">What the patient had, such as <c>scalp mesotherapy</c>.</param>
public sealed record CardView(
    LanguageView Language, HeadView Head, string Title, CardClinicView Clinic, EmergencyView Emergency, string Subject);

/// <summary>The clinic on a card.</summary>
public sealed record CardClinicView(string Name, PhoneView Phone, PhoneView? OutOfHours);

/// <summary>All articles of a language (document <c>paper-booklet</c>).</summary>
/// <param name="Language">Its language.</param>
/// <param name="Head">Addresses for the head.</param>
/// <param name="Title">The site's title.</param>
/// <param name="Clinic">The clinic, for the cover.</param>
/// <param name="Contents">The articles.</param>
/// <param name="Emergency">Emergency help.</param>
/// <param name="Handouts">The articles, whole.</param>
/// <param name="Sources">What they cite; may be empty.</param>
/// <param name="Review">Who vouches for the content.</param>
/// <param name="Translation">Where the words came from; null in the source language.</param>
public sealed record BookletView(
    LanguageView Language,
    HeadView Head,
    string Title,
    ClinicView Clinic,
    ImmutableArray<ContentsItemView> Contents,
    EmergencyView Emergency,
    ImmutableArray<BookletPartView> Handouts,
    ImmutableArray<SourceLinkView> Sources,
    ReviewView Review,
    TranslationView? Translation);

/// <summary>An article of a booklet.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">All of it; the ids of its headings end with its own.</param>
public sealed record BookletPartView(string Id, string Title, Prose Body);
