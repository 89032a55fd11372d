using System.Globalization;
using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Views;
using MesoSite.Search;

namespace MesoSite.Process.Search;

/// <summary>What the script of the search page looks in: terms, and the tables that make terms of what is typed.</summary>
internal static class IndexFromEntries
{
    // The script says how many results there are, and shows no more than these.
    private const int MostResults = 10;

    // A larger site is found by its names, patients' words and headings: with all its descriptions the page would be half as heavy again.
    private const int MostPagesWithTexts = 300;

    private const char BetweenLevels = ';';
    private const char BetweenPhrases = '|';

    /// <summary>The terms of a page in four levels, of names, patients' words, headings and texts; a term stands in the first one only that has it.</summary>
    /// <param name="entry">The page.</param>
    /// <param name="pages">How many pages there are in all.</param>
    /// <param name="language">Their language.</param>
    public static string Terms(SearchEntry entry, int pages, SearchLanguage language)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var levels = new IEnumerable<string>[] { [entry.Title], entry.Names.Concat(entry.Words), entry.Headings, pages > MostPagesWithTexts ? [] : entry.Texts }
            .Select(texts => string.Join(' ', texts.SelectMany(text => SearchTerms.Of(text, language)).Where(seen.Add)))
            .ToList();
        return string.Join(BetweenLevels, levels).TrimEnd(BetweenLevels);
    }

    /// <summary>The tables of the language, with the red flags of an emergency.</summary>
    public static SearchTablesView Tables(TextContext context, SearchLanguage language) => new(
        string.Join(' ', language.Fold.GroupBy(pair => pair.Value, pair => pair.Key)
            .OrderBy(letters => letters.Key, StringComparer.Ordinal)
            .Select(letters => $"{letters.Key}={string.Concat(letters.Order())}")),
        language.JoinsApostrophes ? string.Empty : " ",
        string.Join(' ', language.Stop),
        string.Join(' ', language.Prefixes),
        string.Join(' ', language.Suffixes),
        language.Rounds.ToString(CultureInfo.InvariantCulture),
        language.Least.ToString(CultureInfo.InvariantCulture),
        string.Join(BetweenPhrases, RedFlags(context, language)),
        string.Join(BetweenPhrases, Enumerable.Range(1, MostResults).Select(count => Count(count, context))));

    private static string Count(int count, TextContext context) =>
        context.Voice.Text("search-count", ("count", context.Voice.Say(count)));

    // A phrase is found wherever all of its terms are typed, so that a longer phrase with the same terms adds nothing.
    private static IEnumerable<string> RedFlags(TextContext context, SearchLanguage language)
    {
        var care = context.Content.Care;
        var phrases = care.RedFlags
            .Where(flag => care.Dispositions[flag.Value.Disposition.Value].Card == CareCard.Emergency)
            .SelectMany(flag => context.Voice.Words.Search.RedFlags.TryGet(flag.Id.Value, out var words) ? words.Select(word => word.Value) : [])
            .Select(phrase => SearchTerms.Of(phrase, language).ToHashSet(StringComparer.Ordinal))
            .Where(terms => terms.Count > 0)
            .OrderBy(terms => terms.Count)
            .ToList();
        var kept = new List<HashSet<string>>();
        foreach (var phrase in phrases.Where(phrase => !kept.Exists(shorter => shorter.IsSubsetOf(phrase))))
        {
            kept.Add(phrase);
        }

        return kept.Select(phrase => string.Join(' ', phrase)).Order(StringComparer.Ordinal);
    }
}
