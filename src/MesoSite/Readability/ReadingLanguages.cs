using MesoSite.Readability.Formulas;
using MesoSite.Readability.Syllables;

namespace MesoSite.Readability;

/// <summary>The languages with an established formula, and what is measured for the others.</summary>
public static class ReadingLanguages
{
    // GOV.UK, Sentence length: why 25 words is our limit (2014); longer ones are read again from the start, or not at all.
    private const int LongSentence = 25;

    // About as much as 25 words: a Chinese word has one and a half to two characters.
    private const int LongSentenceInCharacters = 40;

    private static readonly ReadingLanguage English = new([FleschKincaid.Formula, Smog.Formula], LongSentence)
    {
        Syllables = EnglishSyllables.Of,
        Abbreviations = ["dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "approx"],
    };

    private static readonly ReadingLanguage Spanish = new([SzigrisztPazos.Formula, FernandezHuerta.Formula], LongSentence)
    {
        Syllables = SpanishSyllables.Of,
        Abbreviations = ["dr", "dra", "sr", "sra", "prof", "p", "ej", "p.ej", "núm", "aprox"],
    };

    private static readonly ReadingLanguage French = new([KandelMoles.Formula], LongSentence)
    {
        Syllables = FrenchSyllables.Of,
        Abbreviations = ["dr", "m", "pr", "p", "ex", "env"],
    };

    private static readonly ReadingLanguage Turkish = new([Atesman.Formula], LongSentence)
    {
        Syllables = TurkishSyllables.Of,
        Abbreviations = ["dr", "prof", "doç", "örn", "bkz", "yakl"],
    };

    private static readonly ReadingLanguage Spaced = new([Lengths.WordsASentence, Lengths.LettersAWord, Lengths.LongSentences], LongSentence);

    private static readonly ReadingLanguage Unspaced =
        new([Lengths.CharactersASentence, Lengths.LongSentences], LongSentenceInCharacters) { CountsCharacters = true };

    /// <summary>How texts of a language are measured.</summary>
    /// <param name="tag">Its BCP 47 tag; region and script do not matter.</param>
    public static ReadingLanguage For(string tag) => tag.Split('-')[0] switch
    {
        "en" => English,
        "es" => Spanish,
        "fr" => French,
        "tr" => Turkish,
        "zh" or "yue" or "ja" or "th" or "lo" or "my" or "km" => Unspaced,
        _ => Spaced,
    };
}
