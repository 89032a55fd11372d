using System.Collections.Immutable;
using System.Text.Json;

namespace MesoSite.Search;

/// <summary>
/// What makes the words of a language alike for a search: the shape of <c>data/{language}.json</c>. The script of the search page is given the same
/// tables, so that what is typed and what is searched become the same terms. The lists are the longest first.
/// </summary>
/// <param name="Fold">What a letter becomes: "ñ" becomes "n", "أ" becomes "ا". Letters are lower case already.</param>
/// <param name="JoinsApostrophes">True where "can't" is one word; else "l'œdème" is two.</param>
/// <param name="Stop">Words that say nothing by themselves, folded; in a script without spaces they are taken out wherever they stand.</param>
/// <param name="Prefixes">What is taken from the beginning of a word, once, folded.</param>
/// <param name="Suffixes">What is taken from its end, folded.</param>
/// <param name="Rounds">How often something is taken from the end.</param>
/// <param name="Article">What a name may begin with that a list from A to Z passes over, folded; empty where there is none, or where it is a word by itself.</param>
/// <param name="Least">How many letters stay at least.</param>
internal sealed record SearchLanguage(
    ImmutableDictionary<char, string> Fold,
    bool JoinsApostrophes,
    ImmutableArray<string> Stop,
    ImmutableArray<string> Prefixes,
    ImmutableArray<string> Suffixes,
    int Rounds,
    int Least,
    string Article)
{
    // What holds for a language without tables of its own: Latin letters lose their marks. Those of Latin script add it to theirs.
    private const string Common = "und";

    private static readonly ImmutableSortedDictionary<string, Lazy<SearchLanguage>> Known = Languages();

    /// <summary>The languages that have tables of their own.</summary>
    public static IEnumerable<string> Available => Known.Keys.Where(language => language != Common);

    /// <summary>The tables of a language; of one that has none, what holds for all.</summary>
    /// <param name="tag">Its BCP 47 tag.</param>
    public static SearchLanguage For(string tag) => (Known.GetValueOrDefault(tag.Split('-')[0]) ?? Known[Common]).Value;

    private static ImmutableSortedDictionary<string, Lazy<SearchLanguage>> Languages()
    {
        const string folder = "search/";
        return typeof(SearchLanguage).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name[folder.Length..]))
            .ToImmutableSortedDictionary(language => language, language => new Lazy<SearchLanguage>(() => Read(language)), StringComparer.Ordinal);
    }

    private static SearchLanguage Read(string language)
    {
        using var document = Open(language);
        var json = document.RootElement;
        var fold = Pairs(json);
        if (json.GetProperty("foldWith").GetString() is { Length: > 0 } other)
        {
            using var shared = Open(other);
            fold = [.. Pairs(shared.RootElement), .. fold];
        }

        return new SearchLanguage(
            fold.ToImmutableDictionary(pair => pair.From, pair => pair.To),
            json.GetProperty("apostrophe").GetString() == "joins",
            Words(json, "stop"),
            Words(json, "prefixes"),
            Words(json, "suffixes"),
            json.GetProperty("rounds").GetInt32(),
            json.GetProperty("least").GetInt32(),
            json.GetProperty("article").GetString()!);
    }

    private static JsonDocument Open(string language)
    {
        using var stream = typeof(SearchLanguage).Assembly.GetManifestResourceStream($"search/{language}.json")!;
        return JsonDocument.Parse(stream);
    }

    private static List<(char From, string To)> Pairs(JsonElement json) =>
    [
        .. from part in Parts(json, "fold")
           let sign = part.IndexOf('=', StringComparison.Ordinal)
           from letter in part[(sign + 1)..]
           select (letter, part[..sign]),
    ];

    private static ImmutableArray<string> Words(JsonElement json, string name) =>
        [.. Parts(json, name).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];

    private static string[] Parts(JsonElement json, string name) => json.GetProperty(name).GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
