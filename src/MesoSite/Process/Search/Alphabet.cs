using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MesoSite.Search;

namespace MesoSite.Process.Search;

/// <summary>
/// The letters of an index from A to Z (CLDR's index characters), and the order of names by them: "Ç" comes after "C" in Turkish, and is a "C" in English.
/// The order is that of the letters and no more; no collation of the system is asked, so that it is the same everywhere.
/// </summary>
/// <param name="letters">In their order, capitals where the script has any.</param>
/// <param name="language">What folds a letter that is none of them.</param>
internal sealed class Alphabet(ImmutableArray<string> letters, SearchLanguage language)
{
    // What is neither a letter nor a digit parts words, and comes before all else: "hair loss" before "hairy".
    private const int Space = 0;

    private readonly bool hasDotlessI = letters.Contains("İ");

    /// <summary>The place among the letters under which a name stands; their number where it begins with none of them, as numbers do.</summary>
    public int PlaceOf(string name) => Ranks(name).FirstOrDefault(rank => rank != Space) is > Space and var rank && rank <= letters.Length ? rank - 1 : letters.Length;

    /// <summary>True for a name that begins with a letter of a script without an order of its own, such as Chinese.</summary>
    public bool NeedsKey(string name) => PlaceOf(name) == letters.Length && SearchTerms.IsDense(name.EnumerateRunes().FirstOrDefault());

    /// <summary>Compares two names by their letters.</summary>
    public int Compare(string first, string second)
    {
        var (a, b) = (Ranks(first), Ranks(second));
        for (var index = 0; index < Math.Min(a.Count, b.Count); index++)
        {
            if (a[index] != b[index])
            {
                return a[index].CompareTo(b[index]);
            }
        }

        return a.Count == b.Count ? string.CompareOrdinal(first, second) : a.Count.CompareTo(b.Count);
    }

    private List<int> Ranks(string name)
    {
        var ranks = new List<int>(name.Length);
        var capitals = Capitals(WithoutArticle(name));
        for (var index = 0; index < capitals.Length;)
        {
            var letter = Longest(capitals.AsSpan(index));
            if (letter >= 0)
            {
                ranks.Add(letter + 1);
                index += letters[letter].Length;
                continue;
            }

            Rune.DecodeFromUtf16(capitals.AsSpan(index), out var rune, out var length);
            index += length;
            ranks.AddRange(SearchTerms.Folded(rune.ToString(), language).EnumerateRunes().Select(Rank));
        }

        return ranks;
    }

    private int Rank(Rune folded)
    {
        var place = letters.IndexOf(Capitals(folded.ToString()));
        return place >= 0 ? place + 1 : Rune.IsLetterOrDigit(folded) ? letters.Length + 1 + folded.Value : Space;
    }

    private int Longest(ReadOnlySpan<char> text)
    {
        var (found, length) = (-1, 0);
        for (var index = 0; index < letters.Length; index++)
        {
            if (letters[index].Length > length && text.StartsWith(letters[index], StringComparison.Ordinal))
            {
                (found, length) = (index, letters[index].Length);
            }
        }

        return found;
    }

    private string WithoutArticle(string name) =>
        language.Article.Length > 0 && name.Length > language.Article.Length + 1 && name.StartsWith(language.Article, StringComparison.Ordinal) ? name[language.Article.Length..] : name;

    private string Capitals(string text) => hasDotlessI
        ? text.Replace('i', 'İ').Replace('ı', 'I').ToUpper(CultureInfo.InvariantCulture)
        : text.ToUpper(CultureInfo.InvariantCulture);
}
