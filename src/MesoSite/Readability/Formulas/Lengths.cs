namespace MesoSite.Readability.Formulas;

/// <summary>
/// Plain lengths, for languages without an established formula: not a grade, but they grow with what makes a text hard, and two texts of
/// one language can be compared by them.
/// </summary>
public static class Lengths
{
    /// <summary>Words of a sentence, on average; higher is harder.</summary>
    public static readonly Formula WordsASentence = new("words a sentence", "words, at most", true, counts => counts.WordsASentence);

    /// <summary>Letters of a word, on average; higher is harder.</summary>
    public static readonly Formula LettersAWord = new("letters a word", "letters, at most", true, counts => counts.LettersAWord);

    /// <summary>Written characters of a sentence, on average, in a script without spaces; higher is harder.</summary>
    public static readonly Formula CharactersASentence = new("characters a sentence", "characters, at most", true, counts => counts.WordsASentence);

    /// <summary>Long sentences among a hundred; higher is harder.</summary>
    public static readonly Formula LongSentences = new("long sentences", "%, at most", true, counts => 100 * counts.LongShare);
}
