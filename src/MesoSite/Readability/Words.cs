using System.Globalization;

namespace MesoSite.Readability;

/// <summary>
/// Text to words. A word is what stands between white space, as for Flesch (1948): "l'eau", "follow-up" and "14" are one each. A dash parts words
/// even without spaces; marks without a letter or a digit are none.
/// </summary>
internal static class Words
{
    /// <summary>What joins the parts of one word.</summary>
    public static readonly char[] Joints = ['-', '\u2010', '\u2011'];

    /// <summary>The words of a text, without the marks around them.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !Parts(text, at))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                Add(words, text[start..at]);
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The written characters of a text in a script without spaces; a word in other letters, and a number, is one.</summary>
    public static List<string> Characters(string text)
    {
        var characters = new List<string>();
        foreach (var word in Of(text))
        {
            var start = 0;
            for (var at = 0; at <= word.Length; at++)
            {
                if (at < word.Length && !IsIdeograph(word[at]) && (IsWritten(word[at]) || char.IsSurrogate(word[at])))
                {
                    continue;
                }

                Add(characters, word[start..at]);
                if (at < word.Length && IsIdeograph(word[at]))
                {
                    characters.Add(word[at].ToString());
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

    private static void Add(List<string> words, string text)
    {
        var (start, end) = (0, text.Length);
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
            words.Add(text[start..end]);
        }
    }

    // A space that does not break joins the groups of one number: 1 000, +44 20 7946 0123.
    private static bool Parts(string text, int at) =>
        text[at] is '–' or '—' or '…' or '/'
        || (char.IsWhiteSpace(text[at])
            && !(text[at] is '\u00A0' or '\u202F' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    // Written without spaces: Chinese and Japanese, and Thai, Lao, Burmese and Khmer, whose letters are counted too.
    private static bool IsIdeograph(char letter) =>
        letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
