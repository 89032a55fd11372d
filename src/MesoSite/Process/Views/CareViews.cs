using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>Emergency help: the strip on every page (<c>emergency-strip</c>) and the box (<c>emergency-box</c>).</summary>
/// <param name="Title">Heading of the box.</param>
/// <param name="Lead">The sentence before the signs.</param>
/// <param name="Flags">The signs.</param>
/// <param name="After">What to do while help is on its way.</param>
/// <param name="Phone">The emergency number of the clinic's country.</param>
/// <param name="Href">The page with all signs and the numbers of other countries.</param>
public sealed record EmergencyView(
    Prose Title, Prose Lead, ImmutableArray<Prose> Flags, Prose After, PhoneView Phone, string Href);

/// <summary>A level of urgency.</summary>
/// <param name="Id">The author's id, such as <c>same-day</c>.</param>
/// <param name="Card">The look: <c>emergency</c>, <c>urgent</c>, <c>non-urgent</c> or <c>self-care</c>.</param>
/// <param name="Name">Short name, for tags and tables.</param>
public sealed record DispositionView(string Id, string Card, Prose Name);

/// <summary>A care card (component <c>care-card</c>).</summary>
/// <param name="Disposition">Its urgency.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lead">A sentence before the signs, or null.</param>
/// <param name="Flags">The signs that call for it; may be empty.</param>
/// <param name="Body">The author's own text, or null.</param>
/// <param name="Action">What to do and how fast, or null.</param>
/// <param name="Phone">Whom to call, or null.</param>
public sealed record CareCardView(
    DispositionView Disposition,
    Prose Title,
    string? Lead,
    ImmutableArray<Prose> Flags,
    Prose? Body,
    Prose? Action,
    PhoneView? Phone);

/// <summary>A block set apart from the text (components <c>inset</c> and <c>summary</c>).</summary>
/// <param name="Title">Its heading, or null.</param>
/// <param name="Body">Its text.</param>
public sealed record AsideView(string? Title, Prose Body);

/// <summary>A plain list of texts (component <c>text-list</c>).</summary>
/// <param name="Items">The texts.</param>
public sealed record TextListView(ImmutableArray<Prose> Items);
