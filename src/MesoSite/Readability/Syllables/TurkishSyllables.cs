namespace MesoSite.Readability.Syllables;

/// <summary>Syllables of Turkish words: each vowel is one, without exception.</summary>
internal static class TurkishSyllables
{
    private const string Vowels = "aeıioöuüâîûAEIİOÖUÜÂÎÛ";

    /// <summary>Number of syllables.</summary>
    /// <param name="word">One word.</param>
    public static int Of(string word) => Math.Max(1, word.Count(letter => Vowels.Contains(letter, StringComparison.Ordinal)));
}
