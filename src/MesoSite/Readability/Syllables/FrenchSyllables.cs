using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MesoSite.Readability.Syllables;

/// <summary>
/// Syllables of French words as they are spoken in careful prose: groups of vowels, without the mute e at a word's end (also in -es, and in
/// the -ent of verbs), with the e inside a word. After a consonant with l or r, i and u stand apart: cli-ent. The e of -ent is mute in verbs and
/// heard in nouns, which the spelling does not tell: -ment and the listed words are heard.
/// </summary>
internal static partial class FrenchSyllables
{
    // Words in -ent that are no third person of a verb, without those in -ment.
    private static readonly FrozenSet<string> HeardEnt = FrozenSet.Create(
        StringComparer.Ordinal,
        "absent", "accident", "adolescent", "agent", "apparent", "ardent", "argent", "cent", "client", "compétent", "conscient", "content", "contingent", "convalescent",
        "couvent", "dent", "différent", "efficient", "équivalent", "évident", "excellent", "fréquent", "imprudent", "incident", "inconscient", "inconvénient", "indifférent",
        "indulgent", "ingrédient", "innocent", "intelligent", "lent", "mécontent", "négligent", "occident", "parent", "patient", "permanent", "pertinent", "précédent",
        "présent", "prudent", "purulent", "quotient", "récent", "récipient", "résident", "serpent", "souvent", "talent", "torrent", "urgent", "vent", "violent", "virulent");

    // Verbs in -ment: their -ent is mute all the same.
    private static readonly FrozenSet<string> MuteMent = FrozenSet.Create(
        StringComparer.Ordinal, "aiment", "affirment", "calment", "confirment", "consomment", "dorment", "enflamment", "estiment", "expriment", "ferment", "forment", "informent", "nomment", "transforment");

    /// <summary>Number of syllables.</summary>
    /// <param name="word">One word; what stands before an apostrophe goes with what follows.</param>
    public static int Of(string word)
    {
        var spoken = word.ToLowerInvariant().Replace("’", "'", StringComparison.Ordinal);
        if (spoken is "août")
        {
            return 1;
        }

        // What is elided has lost its vowel: qu'elle has one syllable.
        spoken = spoken.Replace("'", "-", StringComparison.Ordinal);
        spoken = MuteU().Replace(spoken, string.Empty);
        spoken = MuteE().Replace(spoken, "g");
        spoken = IsMuteEnt(spoken) ? spoken[..^3] : MuteEnding().Replace(spoken, string.Empty);
        return Math.Max(1, VowelGroup().Count(spoken) + TwoVowels().Count(spoken));
    }

    private static bool IsMuteEnt(string word)
    {
        var last = word[(word.LastIndexOf('-') + 1)..];
        return last.EndsWith("ent", StringComparison.Ordinal)
            && VowelGroup().Count(last) > 1
            && !HeardEnt.Contains(last)
            && (!last.EndsWith("ment", StringComparison.Ordinal) || MuteMent.Contains(last))
            // Vient, tient and their kin are spoken as they stand.
            && !last.EndsWith("vient", StringComparison.Ordinal)
            && !last.EndsWith("tient", StringComparison.Ordinal);
    }

    // Que, guérir.
    [GeneratedRegex("(?<=q)u|(?<=g)u(?=[eiéèêy])")]
    private static partial Regex MuteU();

    // Mangeons.
    [GeneratedRegex("ge(?=[aoâô])")]
    private static partial Regex MuteE();

    // Goutte, gouttes; the word keeps its last vowel: les.
    [GeneratedRegex("(?<=[aeiouyàâéèêëîïôöûùüœæ].*)es?$")]
    private static partial Regex MuteEnding();

    [GeneratedRegex("[aeiouyàâéèêëîïôöûùüœæ]+")]
    private static partial Regex VowelGroup();

    // Ré-action, cré-é, a-é-rer, co-aguler, a-orte, na-ïf, No-ël, vo-yage (y is a consonant there), pa-ys, co-opérer, cli-ent, influ-ence.
    [GeneratedRegex("é(?=[aoiuyéèêâô]|e[nrz])|[aou](?=[éèê])|a(?=o)|o(?=a)|[aeou](?=[ïëü])|(?<=[aeou])y(?=[aeiouéèâ])|(?<=pa)y(?=s)|(?<=^c)o(?=o)|(?<=[bcdfgptv][lr])[iu](?=[aoéèâôê]|e(?:n|r|t|u|z))")]
    private static partial Regex TwoVowels();
}
