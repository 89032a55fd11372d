using System.Collections.Immutable;

namespace MesoSite.Process.Search;

/// <summary>A page that a search finds, with the texts by which it does.</summary>
/// <param name="Target">The page's id, such as <c>effect:bruising</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Names">What it is called otherwise; they stand in the list from A to Z.</param>
/// <param name="Words">What patients type; it is not shown.</param>
/// <param name="Headings">Of its sections.</param>
/// <param name="Texts">What it says.</param>
/// <param name="Disposition">Its level of care; null where it has none.</param>
internal sealed record SearchEntry(
    string Target,
    string Title,
    ImmutableArray<string> Names,
    ImmutableArray<string> Words,
    ImmutableArray<string> Headings,
    ImmutableArray<string> Texts,
    string? Disposition = null);
