using System.Text.RegularExpressions;

namespace MesoSite.Input.Promises;

/// <summary>A word, or words that follow each other; a word that ends with <c>*</c> stands for all that begin with it.</summary>
internal sealed record Phrase(string Text)
{
    // What Arabic writes as one word with the next: and, so; with, like, for; the.
    private const string ArabicPrefix = "[وف]?[بكل]?(?:ال|ل)?";

    private const string LetterBefore = @"(?<![\p{L}\p{Nd}])";
    private const string LetterAfter = @"(?![\p{L}\p{Nd}])";

    /// <summary>True where letters are left when a text is folded, and every <c>*</c> ends a word.</summary>
    public static bool IsPhrase(string text)
    {
        var words = FoldedText.Of(text, string.Empty).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => word.Any(char.IsLetter)) && words.All(word => word.IndexOf('*', StringComparison.Ordinal) is var star && (star < 0 || (star > 0 && star == word.Length - 1)));
    }

    /// <summary>A pattern for folded text: whole words, but in a script that puts no spaces between them.</summary>
    /// <param name="language">The language's tag.</param>
    public string Pattern(string language) => string.Join(' ', Words(language).Select((word, index) => Pattern(word, isFirst: index == 0)));

    /// <summary>What stands in every text that the pattern finds: the longest of its words, without its <c>*</c>.</summary>
    /// <param name="language">The language's tag.</param>
    public string Mark(string language) => Words(language).Select(Stem).MaxBy(stem => stem.Length)!;

    private string[] Words(string language) => FoldedText.Of(Text, language).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Stem(string word) => word.TrimEnd('*');

    private static string Pattern(string word, bool isFirst)
    {
        var (stem, isStem) = (Stem(word), word.EndsWith('*'));
        var article = !IsArabic(stem[0]) ? string.Empty : isFirst ? ArabicPrefix : "(?:ال)?";
        var before = char.IsLetterOrDigit(stem[0]) && !HasNoSpaces(stem[0]) ? LetterBefore : string.Empty;
        var after = isStem ? @"\p{L}*" : char.IsLetterOrDigit(stem[^1]) && !HasNoSpaces(stem[^1]) ? LetterAfter : string.Empty;
        return before + article + Regex.Escape(stem) + after;
    }

    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF' && char.IsLetter(letter);

    // Thai and Lao; Burmese; Khmer; kana and Han.
    private static bool HasNoSpaces(char letter) =>
        letter is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u9FFF');
}
