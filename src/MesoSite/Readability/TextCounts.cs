namespace MesoSite.Readability;

/// <summary>What the formulas are made from, of one sentence or of many.</summary>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Words">Number of words; in a script without spaces, of written characters.</param>
/// <param name="Letters">Letters and digits of the words.</param>
/// <param name="Syllables">Syllables of the words; 0 in a language whose formulas need none.</param>
/// <param name="Polysyllables">Words of three syllables or more.</param>
/// <param name="LongSentences">Sentences longer than the language's <see cref="ReadingLanguage.LongSentence"/>.</param>
public sealed record TextCounts(int Sentences, int Words, int Letters, int Syllables, int Polysyllables, int LongSentences)
{
    /// <summary>Of no text at all.</summary>
    public static readonly TextCounts None = new(0, 0, 0, 0, 0, 0);

    /// <summary>Words of a sentence, on average.</summary>
    public double WordsASentence => Ratio(Words, Sentences);

    /// <summary>Letters of a word, on average.</summary>
    public double LettersAWord => Ratio(Letters, Words);

    /// <summary>Syllables of a word, on average.</summary>
    public double SyllablesAWord => Ratio(Syllables, Words);

    /// <summary>Polysyllables of a sentence, on average.</summary>
    public double PolysyllablesASentence => Ratio(Polysyllables, Sentences);

    /// <summary>Share of long sentences, from 0 to 1.</summary>
    public double LongShare => Ratio(LongSentences, Sentences);

    /// <summary>Of two texts together.</summary>
    public TextCounts Plus(TextCounts other) => new(
        Sentences + other.Sentences,
        Words + other.Words,
        Letters + other.Letters,
        Syllables + other.Syllables,
        Polysyllables + other.Polysyllables,
        LongSentences + other.LongSentences);

    /// <summary>Of a text without a part of it.</summary>
    public TextCounts Minus(TextCounts part) => new(
        Sentences - part.Sentences,
        Words - part.Words,
        Letters - part.Letters,
        Syllables - part.Syllables,
        Polysyllables - part.Polysyllables,
        LongSentences - part.LongSentences);

    private static double Ratio(int count, int of) => of == 0 ? 0 : (double)count / of;
}
