using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MesoSite.Readability.Syllables;

/// <summary>
/// Syllables of English words: groups of vowels, less the e that is not spoken, and more where two vowels are spoken apart. English spelling has
/// no rule without exceptions; of the words of a handout these rules count 99 in a hundred as a pronouncing dictionary does, of all English words some 94, and the
/// frequent ones that they miss are listed.
/// </summary>
internal static partial class EnglishSyllables
{
    private static readonly FrozenDictionary<string, int> Exceptions = new (int Count, string Words)[]
    {
        (1, "ache aches real"),
        (2, """
            argue argues breastfed business carriage colonel doing evening every eyebrow eyebrows eyelid eyelids eyesight headache
            headaches herpes liaise lion lions marriage maybe naive people poem really reuse reused science someone sometimes
            """),
        (3, """
            anyone businesses different embryo embryos everyday everyone everything everywhere parliament recipe recipes scientist
            scientists whatever wherever
            """),
        (4, "diabetes everybody vegetable vegetables visually"),
        (5, "hyaluronic"),
    }.SelectMany(row => row.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (word, row.Count)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Count, StringComparer.Ordinal);

    /// <summary>Number of syllables.</summary>
    /// <param name="word">One word as it stands in the text. Capitals throughout are initials, and spoken one by one: HIV.</param>
    public static int Of(string word)
    {
        if (word.Length is >= 2 and <= 5 && word.All(char.IsUpper))
        {
            return word.Sum(letter => letter == 'W' ? 3 : 1);
        }

        var small = word.ToLowerInvariant().Replace('’', '\'');
        if (small.EndsWith("n't", StringComparison.Ordinal))
        {
            // Isn't and couldn't have one more than is and could; don't, can't and won't have not.
            return OfWord(small[..^3]) + (NotGainsNone().IsMatch(small) ? 0 : 1);
        }

        var apostrophe = small.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe <= 0 ? OfWord(small.Trim('\'')) : OfWord(small[..apostrophe]) + (EndingIsSpoken().IsMatch(small) ? 1 : 0);
    }

    private static int OfWord(string word)
    {
        if (Exceptions.TryGetValue(word, out var known))
        {
            return known;
        }

        var spoken = word;
        spoken = SilentUe().Replace(spoken, "$1");
        spoken = SilentEs().Replace(spoken, "s");
        spoken = LedAsEl().Replace(spoken, "el");
        spoken = SilentEd().Replace(spoken, "d");
        spoken = SilentE().Replace(spoken, string.Empty);
        spoken = SilentEInside().Replace(spoken, string.Empty);
        spoken = SilentEInCompounds().Replace(spoken, "$1");
        spoken = MuteU().Replace(spoken, string.Empty);
        spoken = MuteE().Replace(spoken, "g");
        spoken = SoftI().Replace(spoken, "$1$2$3$4");
        spoken = ConsonantY().Replace(spoken, "j");
        var groups = VowelGroup().Count(spoken);
        var apart = TwoVowels().Count(spoken) + (groups > 1 ? EaAtEnd().Count(word) : 0);
        return Math.Max(1, groups + apart);
    }

    [GeneratedRegex("^(?:do|ca|wo|are|were)n't$")]
    private static partial Regex NotGainsNone();

    // Nurse's, clinic'd: an ending that adds a syllable after a hissing sound; they've, it'll.
    [GeneratedRegex("(?:[sxz]|[cs]h|[csgz]e)'s$|[^aeiouy]'(?:d|ve|ll)$")]
    private static partial Regex EndingIsSpoken();

    // Tongue, plaques.
    [GeneratedRegex("(?<=[gq])ue(s?)$")]
    private static partial Regex SilentUe();

    // Times, not: places, catches, handles.
    [GeneratedRegex("(?<=[^aeiousxzcg])(?<![cs]h)(?<![^aeiouylr]l)es$")]
    private static partial Regex SilentEs();

    // Handled: the l takes the vowel's part.
    [GeneratedRegex("(?<=[aeiouy].*[^aeiouylrw])led$")]
    private static partial Regex LedAsEl();

    // Called, tried, not: rested, bleed.
    [GeneratedRegex("(?<=[aeiouy][^aeiouytd]|[aeiouy][^aeiouy]+[^aeiouytd]|[aiouy])ed$")]
    private static partial Regex SilentEd();

    // Like, not: the, little.
    [GeneratedRegex("(?<=[aeiouy].*[^aeiou])(?<![^aeiouylr]l)e$")]
    private static partial Regex SilentE();

    // Safely, statement, not: element.
    [GeneratedRegex("(?<=[aeiouy][^aeiouy]?[^aeiouy])(?<![^aeiouy]l)e(?=(?:ful|fully|less|ness|ly|some|where|times|work|thing|body)$)|(?<=[aeiouy].*[^aeiouylh])e(?=ments?$)")]
    private static partial Regex SilentEInside();

    // Something, guideline.
    [GeneratedRegex("^(som|ther|wher|for|saf|car|sid|tim|wid|lif|hom|els|guid|pip|nam|bas|plac)e(?=thing|wher|how|what|body|tim|for|by|head|arm|ful|less|ly|guard|giver|way|lin|spread|long|styl|work|land|holder)")]
    private static partial Regex SilentEInCompounds();

    // Question, language.
    [GeneratedRegex("(?<=q)u|(?<=g)u(?=[aei])")]
    private static partial Regex MuteU();

    // Surgeon.
    [GeneratedRegex("ge(?=[ao])")]
    private static partial Regex MuteE();

    // Nation, patient, special; million, Australian, opinion, familiar.
    [GeneratedRegex("([tscgx])i(?=on|ous|an[st]?$|al|en)|(l)i(?=an[st]?$|ons?$)|(n)i(?=ons?$)|(?<=[iu])(l)i(?=ar(?:ly)?$)")]
    private static partial Regex SoftI();

    // Your, beyond.
    [GeneratedRegex("^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])")]
    private static partial Regex ConsonantY();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    // Dial, serious, video, usual, diet, going, fluid, react, create; and the last beat of rhythm and spasm.
    [GeneratedRegex("i(?=a|o|u)|e(?=o)|u(?=a(?!y)|o|ity|in|id|el|enc|ent)|i(?=e(?:t|rs?$|nc|nt|st$))|[aeuoy](?=ing)|(?<=r)e(?=act)|(?<=cr)e(?=at(?:s?$|[eio]))|(?<=co)o(?=per)|sms?$|thms?$")]
    private static partial Regex TwoVowels();

    // Area, ideas, not: disease.
    [GeneratedRegex("eas?$")]
    private static partial Regex EaAtEnd();
}
