using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>Content of the search page (template <c>search</c>): a list of all pages from A to Z, in which the script searches.</summary>
/// <param name="Letters">The letters that have entries, in the language's own order.</param>
/// <param name="Tables">What the script needs besides.</param>
public sealed record SearchPageView(ImmutableArray<IndexLetterView> Letters, SearchTablesView Tables);

/// <summary>A letter of the list.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Letter">The letter; <c>#</c> for what begins with none.</param>
/// <param name="Entries">Its entries, in order.</param>
public sealed record IndexLetterView(string Id, string Letter, ImmutableArray<IndexEntryView> Entries);

/// <summary>An entry of the list: a page, or another name of pages.</summary>
/// <param name="Name">What is read.</param>
/// <param name="Href">The page; null for another name.</param>
/// <param name="Care">The page's level of care, or null.</param>
/// <param name="Words">The terms that find the page: those of its names, patients' words, its headings and its texts, between semicolons; null for another name.</param>
/// <param name="See">The pages that the other name stands for; empty for a page.</param>
public sealed record IndexEntryView(string Name, string? Href, DispositionView? Care, string? Words, ImmutableArray<LinkView> See);

/// <summary>The tables that make terms of what is typed, as the build has made them of the pages. Lists are separated by spaces, the longest first.</summary>
/// <param name="Fold">What letters become: <c>n=ñ</c>.</param>
/// <param name="Apostrophe">What an apostrophe becomes: nothing, or a space.</param>
/// <param name="Stop">Words that are not searched for.</param>
/// <param name="Prefixes">What is taken from the beginning of a word.</param>
/// <param name="Suffixes">What is taken from its end.</param>
/// <param name="Rounds">How often.</param>
/// <param name="Least">How many letters stay.</param>
/// <param name="Flags">The terms of red flags of an emergency: one phrase between two bars.</param>
/// <param name="Counts">"1 result", "2 results" and so on up to the most that are shown, between bars.</param>
public sealed record SearchTablesView(
    string Fold, string Apostrophe, string Stop, string Prefixes, string Suffixes, string Rounds, string Least, string Flags, string Counts);
