using System.Buffers;
using System.Globalization;
using MesoSite.Core;

namespace MesoSite.Readability;

/// <summary>
/// Text to words. A word is what stands between white space, as for Flesch (1948): "l'eau", "follow-up" and "14" are one each. A dash parts words
/// even without spaces; marks without a letter or a digit are none.
/// </summary>
internal static class Words
{
    /// <summary>What joins the parts of one word.</summary>
    public static readonly char[] Joints = ['-', '\u2010', '\u2011'];

    private static readonly SearchValues<char> Dividers = SearchValues.Create("–—…/\n" + WhiteSpace.ButLineFeed);

    /// <summary>The words of a text, without the marks around them, as places in it.</summary>
    public static List<Range> Of(ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            at = text[at..].IndexOfAny(Dividers) is >= 0 and var found ? at + found : text.Length;
            if (at == text.Length || Parts(text, at))
            {
                Add(words, text, start, at);
                start = at + 1;
            }
        }

        return words;
    }

    /// <summary>The written characters of a text in a script without spaces; a word in other letters, and a number, is one.</summary>
    public static List<Range> Characters(ReadOnlySpan<char> text)
    {
        var characters = new List<Range>();
        foreach (var word in Of(text))
        {
            var (start, end) = (word.Start.Value, word.End.Value);
            for (var at = start; at <= end; at++)
            {
                if (at < end && !IsIdeograph(text[at]) && (IsWritten(text[at]) || char.IsSurrogate(text[at])))
                {
                    continue;
                }

                Add(characters, text, start, at);
                if (at < end && IsIdeograph(text[at]))
                {
                    characters.Add(at..(at + 1));
                }

                start = at + 1;
            }
        }

        return characters;
    }

    /// <summary>True for a letter or a digit; marks above and below a letter, such as the vowels of Arabic, are no letters of their own.</summary>
    public static bool IsWritten(char letter) => char.IsLetterOrDigit(letter) && letter != Tatweel;

    // Stretches an Arabic word to fill the line.
    private const char Tatweel = '\u0640';

    private static void Add(List<Range> words, ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && char.GetUnicodeCategory(text[end - 1]) != UnicodeCategory.NonSpacingMark)
        {
            end--;
        }

        if (end > start)
        {
            words.Add(start..end);
        }
    }

    // A space that does not break joins the groups of one number: 1 000, +44 20 7946 0123.
    private static bool Parts(ReadOnlySpan<char> text, int at) =>
        !(text[at] is '\u00A0' or '\u202F' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));

    // Written without spaces: Chinese and Japanese, and Thai, Lao, Burmese and Khmer, whose letters are counted too.
    private static bool IsIdeograph(char letter) =>
        letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
