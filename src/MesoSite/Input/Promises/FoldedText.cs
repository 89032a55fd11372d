using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MesoSite.Input.Promises;

/// <summary>
/// A text without what does not tell words apart: capitals, the marks of vowels, the width of spaces, hyphens, forms of an apostrophe or of a
/// letter. "Risk-free" and "100 %" are "risk free" and "100%".
/// </summary>
/// <param name="Text">What is left.</param>
/// <param name="Offsets">Of each character, its index in the text that it is made from.</param>
internal sealed record FoldedText(string Text, ImmutableArray<int> Offsets)
{
    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The tag of its language: Turkish has capitals of its own.</param>
    public static FoldedText Of(string text, string language)
    {
        var hasDotlessI = language.Split('-')[0] is "tr" or "az";
        var (letters, offsets) = (new StringBuilder(text.Length), ImmutableArray.CreateBuilder<int>(text.Length));
        for (var index = 0; index < text.Length; index++)
        {
            if (Fold(text[index], hasDotlessI) is { } letter)
            {
                var isAfterSpace = letters.Length > 0 && letters[^1] == ' ';
                if (letter == '%' && isAfterSpace)
                {
                    letters.Length--;
                    offsets.Count--;
                }
                else if (letter == ' ' && isAfterSpace)
                {
                    continue;
                }

                letters.Append(letter);
                offsets.Add(index);
            }
        }

        return new FoldedText(letters.ToString(), offsets.ToImmutable());
    }

    // Null for what is left out.
    private static char? Fold(char letter, bool hasDotlessI) => letter switch
    {
        'I' when hasDotlessI => 'ı',
        'İ' => 'i',
        '’' or 'ʼ' => '\'',
        '٪' or '％' => '%',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ـ' => null,
        _ when char.IsDigit(letter) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
        _ when char.IsWhiteSpace(letter) || char.IsBetween(letter, '\u2010', '\u2015') || letter == '-' => ' ',
        _ when IsVowelMark(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format => null,
        _ => char.ToLowerInvariant(letter),
    };

    // Of Hebrew and of Arabic.
    private static bool IsVowelMark(char letter) =>
        letter is >= '\u0591' and <= '\u06ED' && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
