namespace MesoSite.Readability.Syllables;

/// <summary>
/// Syllables of Spanish words, by the rules of the spelling itself: a, e, o and an accented í or ú are the heart of a syllable; i, u and ü beside
/// them glide, and two of them together are one. An h is not heard; the u of que, qui, gue, gui is not either; y glides at a word's end.
/// Real Academia Española, Ortografía de la lengua española (2010), on diptongos e hiatos.
/// </summary>
internal static class SpanishSyllables
{
    private const string Strong = "aeoáéóàèò";
    private const string Accented = "íú";
    private const string Weak = "iuü";

    /// <summary>Number of syllables.</summary>
    /// <param name="word">One word.</param>
    public static int Of(string word)
    {
        var letters = word.ToLowerInvariant();
        var count = 0;
        var glide = false;
        for (var at = 0; at < letters.Length; at++)
        {
            var letter = letters[at];
            if (Strong.Contains(letter, StringComparison.Ordinal) || Accented.Contains(letter, StringComparison.Ordinal))
            {
                // A glide before it has been counted as a syllable of its own; the two are one.
                count += glide ? 0 : 1;
                glide = false;
                at = SkipGlides(letters, at);
            }
            else if (IsWeak(letters, at))
            {
                count += glide ? 0 : 1;
                glide = true;
            }
            else if (letter != 'h')
            {
                glide = false;
            }
        }

        return Math.Max(1, count);
    }

    // The glides after a vowel are in its syllable, unless the next vowel takes them: ai-re and prohi-bir, but a-hue-car.
    private static int SkipGlides(string letters, int at)
    {
        var end = at;
        for (var next = at + 1; next < letters.Length && (letters[next] == 'h' || IsWeak(letters, next)); next++)
        {
            end = letters[next] == 'h' ? end : next;
        }

        var beforeVowel = end + 1 < letters.Length && Strong.Contains(letters[end + 1], StringComparison.Ordinal);
        return beforeVowel && end > at ? end - 1 : end;
    }

    private static bool IsWeak(string letters, int at)
    {
        var letter = letters[at];
        var next = at + 1 < letters.Length ? letters[at + 1] : ' ';
        if (letter == 'y')
        {
            return !char.IsLetter(next);
        }

        var mute = letter == 'u' && at > 0 && letters[at - 1] is 'q' or 'g' && next is 'e' or 'i' or 'é' or 'í';
        return Weak.Contains(letter, StringComparison.Ordinal) && !(letter == 'u' && mute);
    }
}
