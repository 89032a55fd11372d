using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Input;
using MesoSite.Process.Text;
using MesoSite.Process.Views;
using MesoSite.Search;

namespace MesoSite.Process.Search;

/// <summary>The list from A to Z: every page by its name, and what it is also called, under the letters of the language.</summary>
internal static class LettersFromEntries
{
    // For what begins with no letter of the language.
    private const string Others = "#";

    /// <summary>Makes the list.</summary>
    /// <param name="entries">The pages.</param>
    /// <param name="context">The page that the list stands on.</param>
    /// <param name="tables">Its language.</param>
    public static ImmutableArray<IndexLetterView> Translate(ImmutableArray<SearchEntry> entries, TextContext context, SearchLanguage tables)
    {
        var letters = context.Voice.Locale.IndexLetters;
        var alphabet = new Alphabet(letters, tables);
        var keys = context.Voice.Words.Search.Sort;
        string KeyOf(string name) => keys.TryGet(name, out var key) ? key : name;
        var listed = Listed(entries, context, tables).ToList();
        Report([.. listed], name => keys.Has(name), alphabet, context);
        var ordered = listed
            .Where(entry => entry.Href is not null || !alphabet.NeedsKey(KeyOf(entry.Name)))
            .OrderBy(entry => KeyOf(entry.Name), Comparer<string>.Create(alphabet.Compare));
        return
        [
            .. from entry in ordered
               group entry by alphabet.PlaceOf(KeyOf(entry.Name)) into letter
               orderby letter.Key
               let shown = letter.Key < letters.Length ? letters[letter.Key] : Others
               select new IndexLetterView($"az-{(letter.Key + 1).ToString(CultureInfo.InvariantCulture)}", shown, [.. letter]),
        ];
    }

    private static IEnumerable<IndexEntryView> Listed(ImmutableArray<SearchEntry> entries, TextContext context, SearchLanguage tables)
    {
        foreach (var entry in entries)
        {
            var care = entry.Disposition is { } disposition ? CareCards.Disposition(disposition, context) : null;
            yield return new IndexEntryView(entry.Title, context.Href(entry.Target), care, IndexFromEntries.Terms(entry, entries.Length, tables), []);
        }

        var titles = entries.Select(entry => entry.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = from entry in entries
                     from name in entry.Names
                     where !titles.Contains(name)
                     group (name, Link: new LinkView(entry.Title, context.Href(entry.Target))) by name.ToLowerInvariant();
        foreach (var other in others)
        {
            yield return new IndexEntryView(other.First().name, null, null, null, [.. other.Select(page => page.Link).Distinct()]);
        }
    }

    // A branch has the words of the clinic's own site, which has had their faults.
    private static void Report(ImmutableArray<IndexEntryView> listed, Func<string, bool> hasKey, Alphabet alphabet, TextContext context)
    {
        if (context.Content.Branch is not null)
        {
            return;
        }

        var words = context.Voice.Words;
        var unordered = listed.Where(entry => entry.Href is not null && Placeholder.In(entry.Name) is null && !hasKey(entry.Name) && alphabet.NeedsKey(entry.Name)).Select(entry => entry.Name).ToList();
        if (unordered.Count > 0)
        {
            context.Bag.Add(ProcessFaults.WithoutSortKey(words.File.Start, unordered));
        }

        // A symptom checker that is out for a while keeps its place.
        var names = listed.Select(entry => entry.Name).Append(words.Checker?.Title ?? string.Empty).ToHashSet(StringComparer.Ordinal);
        foreach (var key in words.Search.Sort.Where(key => !names.Contains(key.Id.Value)))
        {
            context.Bag.Add(ProcessFaults.SortKeyWithoutUse(key.Id.Span, key.Id.Value, names));
        }
    }
}
