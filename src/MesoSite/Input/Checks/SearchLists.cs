using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Search;
using static MesoSite.Input.Checks.Lookup;

namespace MesoSite.Input.Checks;

/// <summary>
/// What patients type leads to pages and red flags that are there, each word finds something that the others do not, and what is a red flag in one
/// language is one in all.
/// </summary>
internal static class SearchLists
{
    public static void Check(SiteContent content, SourceTrees sources, DiagnosticBag bag)
    {
        foreach (var language in content.Languages)
        {
            var (words, search) = (language.Words, language.Words.Search);
            Known(search.Effects.Select(entry => entry.Id), "side effect", content.Effects.Effects, bag);
            Known(search.RedFlags.Select(entry => entry.Id), "red flag", content.Care.RedFlags, bag);
            KnownAmong(search.Articles, "article", content.Source.Articles.Select(article => article.Id), bag);
            KnownAmong(search.Pages, "page that a search can find", Article.FoundPages(content.Checker is not null).Concat(content.Source.Pages.Select(page => page.Id)), bag);
            var tables = SearchLanguage.For(language.Tag);
            foreach (var entry in search.Effects)
            {
                var names = words.Effects.TryGet(entry.Id.Value, out var effect) ? effect.Also.Prepend(effect.Name) : [];
                CheckList(entry.Value, names, tables, bag);
            }

            foreach (var list in new[] { search.Articles, search.Pages, search.RedFlags }.SelectMany(table => table))
            {
                CheckList(list.Value, [], tables, bag);
            }
        }

        CheckRedFlags(content, sources, bag);
    }

    private static void KnownAmong(Table<ImmutableArray<Located<string>>> lists, string what, IEnumerable<string> known, DiagnosticBag bag)
    {
        var ids = known.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in lists.Where(entry => !ids.Contains(entry.Id.Value)))
        {
            bag.Add(InputFaults.UnknownReference(entry.Id.Span, what, entry.Id.Value, ids));
        }
    }

    private static void CheckList(ImmutableArray<Located<string>> list, IEnumerable<string> names, SearchLanguage tables, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            seen.TryAdd(Terms(name, tables), name);
        }

        foreach (var word in list)
        {
            var terms = Terms(word.Value, tables);
            if (terms.Length == 0)
            {
                bag.Add(InputFaults.NothingToSearch(word.Span, word.Value));
            }
            else if (!seen.TryAdd(terms, word.Value))
            {
                bag.Add(InputFaults.SearchedAlready(word.Span, word.Value, seen[terms]));
            }
        }
    }

    // In whatever order: that is how they are looked for.
    private static string Terms(string text, SearchLanguage tables) => string.Join(' ', SearchTerms.Of(text, tables).Distinct().Order(StringComparer.Ordinal));

    private static void CheckRedFlags(SiteContent content, SourceTrees sources, DiagnosticBag bag)
    {
        var told = content.Languages
            .SelectMany(language => language.Words.Search.RedFlags.Where(entry => content.Care.RedFlags.Has(entry.Id.Value)).Select(entry => (language.Tag, entry.Id)))
            .GroupBy(entry => entry.Id.Value, StringComparer.Ordinal);
        foreach (var (language, flag) in content.Languages.SelectMany(language => told, (language, flag) => (language, flag)))
        {
            var (tag, id) = flag.First();
            if (!language.Words.Search.RedFlags.AllIds.Contains(flag.Key))
            {
                bag.Add(InputFaults.RedFlagNotSearched(id.Span, flag.Key, tag, language.Tag, sources.Input.Display($"locales/{language.Tag}.yaml")));
            }
        }
    }
}
