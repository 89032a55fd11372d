using System.Buffers;

namespace MesoSite.Input.Typography;

/// <summary>
/// Finds words in which letters of one script pass for those of another: a Cyrillic "о" in "dose". It takes a word of Latin letters and of Greek or
/// Cyrillic ones, of which all that are of one script look like the other's (Unicode's confusables.txt, as far as they are alike in any type face). Words
/// of one script, whichever it is, units such as "μg" and "kΩ" and names such as "TNFα" and "NFκB" are none.
/// </summary>
internal static class MixedWords
{
    // Each letter, then the Latin one that it looks like. Letters such as α and κ look like Latin ones in some faces only, and stand in names of substances.
    private const string Cyrillic = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwѵvАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜW";
    private const string Greek = "οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    private static readonly SearchValues<char> Strange = SearchValues.Create(
        [.. Enumerable.Range('\u0370', '\u052F' - '\u0370' + 1).Select(code => (char)code)]);

    /// <summary>The words with their offsets.</summary>
    public static IEnumerable<(int Offset, MixedWord Word)> In(string text)
    {
        var from = 0;
        while (Next(text, from) is >= 0 and var at)
        {
            var (start, end) = (at, at);
            while (start > from && IsOfWord(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if (Read(text[start..end]) is { } word)
            {
                yield return (start, word);
            }

            from = Math.Max(end, at + 1);
        }
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Strange);
        return found < 0 ? -1 : from + found;
    }

    private static bool IsOfWord(char character) => char.IsLetter(character) || character is >= '\u0300' and <= '\u036F';

    private static MixedWord? Read(string word)
    {
        var script = word.Any(letter => ScriptLetters.Has("Cyrl", letter)) ? "Cyrillic" : "Greek";
        var (alike, code) = script == "Cyrillic" ? (Cyrillic, "Cyrl") : (Greek, "Grek");
        var strange = word.Where(letter => ScriptLetters.Has(code, letter)).ToList();
        var latin = word.Where(letter => ScriptLetters.Has("Latn", letter)).ToList();
        if (strange.Count == 0 || latin.Count == 0)
        {
            return null;
        }

        // What there is less of is what passes for the rest.
        if (strange.Count <= latin.Count && strange.All(letter => IsAt(alike, letter, 0)))
        {
            return new MixedWord(word, strange[0], script, "Latin");
        }

        return latin.Count < strange.Count && latin.All(letter => IsAt(alike, letter, 1)) ? new MixedWord(word, latin[0], "Latin", script) : null;
    }

    private static bool IsAt(string pairs, char letter, int place)
    {
        for (var index = place; index < pairs.Length; index += 2)
        {
            if (pairs[index] == letter)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A word of two scripts.</summary>
/// <param name="Text">The word.</param>
/// <param name="Strange">The first letter that passes for another.</param>
/// <param name="Script">Its script.</param>
/// <param name="OtherScript">That of the letters around it.</param>
internal sealed record MixedWord(string Text, char Strange, string Script, string OtherScript);
