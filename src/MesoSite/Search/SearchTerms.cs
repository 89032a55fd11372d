using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MesoSite.Search;

/// <summary>
/// A text to the terms by which it is found: lower case without marks, words without their endings; of a script without spaces (Chinese, Japanese, Thai
/// and their kin) whole runs, in which a search looks for pairs of letters. <c>theme/components/search/search.js</c> does the same, step by step, to what
/// is typed; the same examples try both.
/// </summary>
internal static class SearchTerms
{
    private const string Apostrophes = "'’ʼ`´";

    // Fullwidth forms of ! to ~, as Chinese and Japanese keyboards type them.
    private const int FirstFullwidth = 0xFF01;
    private const int LastFullwidth = 0xFF5E;
    private const int FullwidthDistance = 0xFEE0;

    // Scripts that are written without spaces: Thai and Lao, Myanmar, Khmer, kana, Han.
    private static readonly (int First, int Last)[] Dense =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
    ];

    // Accents that follow their letter, vowels of Hebrew and Arabic, the stroke that widens Arabic words, and what is not seen.
    private static readonly (int First, int Last)[] Dropped =
    [
        (0x00AD, 0x00AD), (0x0300, 0x036F), (0x0591, 0x05C7), (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670),
        (0x06D6, 0x06ED), (0x200B, 0x200F), (0x2066, 0x2069),
    ];

    /// <summary>The terms of a text, in its order.</summary>
    /// <param name="text">The text, without markup.</param>
    /// <param name="language">Its language.</param>
    public static ImmutableArray<string> Of(string text, SearchLanguage language)
    {
        var terms = ImmutableArray.CreateBuilder<string>();
        foreach (var word in Words(Folded(text, language)))
        {
            foreach (var (run, isDense) in Runs(word))
            {
                var term = isDense ? Without(run, language.Stop) : language.Stop.Contains(run) ? string.Empty : Stem(run, language);
                if (term.Length > 0)
                {
                    terms.Add(term);
                }
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>True for a letter of a script that is written without spaces.</summary>
    public static bool IsDense(Rune letter) => IsIn(letter.Value, Dense);

    /// <summary>The text in lower case, each letter as the language folds it.</summary>
    public static string Folded(string text, SearchLanguage language)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = Rune.ToLowerInvariant(rune.Value is >= FirstFullwidth and <= LastFullwidth ? new Rune(rune.Value - FullwidthDistance) : rune);
            if (IsIn(letter.Value, Dropped))
            {
                continue;
            }

            if (letter.IsBmp && Apostrophes.Contains((char)letter.Value, StringComparison.Ordinal))
            {
                folded.Append(language.JoinsApostrophes ? string.Empty : " ");
            }
            else
            {
                folded.Append(letter.IsBmp && language.Fold.TryGetValue((char)letter.Value, out var other) ? other : letter.ToString());
            }
        }

        return folded.ToString();
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (IsOfWord(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static bool IsOfWord(Rune letter) => Rune.IsLetter(letter)
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static IEnumerable<(string Run, bool IsDense)> Runs(string word)
    {
        var (run, isDense) = (new StringBuilder(), false);
        foreach (var letter in word.EnumerateRunes())
        {
            if (run.Length > 0 && IsDense(letter) != isDense)
            {
                yield return (run.ToString(), isDense);
                run.Clear();
            }

            isDense = IsDense(letter);
            run.Append(letter);
        }

        yield return (run.ToString(), isDense);
    }

    private static string Without(string run, ImmutableArray<string> stop) =>
        stop.Aggregate(run, (rest, word) => rest.Replace(word, string.Empty, StringComparison.Ordinal));

    private static string Stem(string word, SearchLanguage language)
    {
        var prefix = language.Prefixes.FirstOrDefault(part => word.StartsWith(part, StringComparison.Ordinal) && word.Length - part.Length >= language.Least);
        var stem = word[(prefix?.Length ?? 0)..];
        for (var round = 0; round < language.Rounds; round++)
        {
            if (language.Suffixes.FirstOrDefault(part => stem.EndsWith(part, StringComparison.Ordinal) && stem.Length - part.Length >= language.Least) is not { } suffix)
            {
                break;
            }

            stem = stem[..^suffix.Length];
        }

        return stem;
    }

    private static bool IsIn(int letter, (int First, int Last)[] ranges) => Array.Exists(ranges, range => letter >= range.First && letter <= range.Last);
}
