using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Input.Content;

namespace MesoSite.PostProcess;

/// <summary>The emergency numbers of other countries than the clinic's, but for those that are its own country's too.</summary>
internal sealed class ForeignNumbers
{
    // 15 and 17 are emergency numbers, and are also in most texts.
    private const int FewestDigitsInText = 3;

    private const string Joiners = " \u00A0\u202F\u2009.,:/-–‑٫٬";

    private readonly SiteSettings settings;
    private readonly ImmutableHashSet<string> all;
    private readonly ImmutableDictionary<string, string> countries;

    public ForeignNumbers(SiteSettings settings)
    {
        this.settings = settings;
        var numbers = settings.EmergencyNumbers
            .SelectMany(entry => entry.Value.Numbers.Select(number => (Number: Digits(number), Country: entry.Id.Value)))
            .ToLookup(pair => pair.Number, pair => pair.Country);
        all = [.. numbers.Select(number => number.Key)];
        countries = numbers
            .Where(number => !number.Contains(settings.Country.Value))
            .ToImmutableDictionary(number => number.Key, number => string.Join(", ", number.Distinct()));
    }

    /// <summary>The country of the clinic, and the number to call there.</summary>
    public string OwnNumber => $"in {settings.Country.Value} it is {settings.EmergencyNumbers[settings.Country.Value].Numbers[0]}";

    /// <summary>The digits of the numbers to call there.</summary>
    public ImmutableArray<string> OwnNumbers => [.. settings.EmergencyNumbers[settings.Country.Value].Numbers.Select(Digits)];

    /// <summary>The countries whose number this is, by their ISO codes; null for any other number.</summary>
    /// <param name="number">Digits alone.</param>
    public string? CountriesOf(string number) => countries.GetValueOrDefault(number);

    /// <summary>The digits of a text as ASCII, whatever script they are in.</summary>
    public static string Digits(string text) =>
        string.Concat(text.Where(char.IsDigit).Select(digit => ((int)char.GetNumericValue(digit)).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Where such a number stands by itself in a text: as no part of a longer number, a date, a share or a word.</summary>
    public IEnumerable<(int Offset, int Length, string Number)> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (char.IsDigit(text[start]))
            {
                var end = EndOfDigits(text, start);
                var number = Digits(text[start..end]);
                if (number.Length >= FewestDigitsInText && countries.ContainsKey(number) && IsFreeBefore(text, start) && IsFreeAfter(text, end))
                {
                    yield return (start, end - start, number);
                }

                start = end - 1;
            }
        }
    }

    private bool IsFreeBefore(string text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        if (IsLetter(before) || before is '+' or '#' or '$' or '€' or '£')
        {
            return false;
        }

        var last = Joiners.Contains(before, StringComparison.Ordinal) ? start - 2 : -1;
        if (last < 0 || !char.IsDigit(text[last]))
        {
            return true;
        }

        var first = last;
        while (first > 0 && char.IsDigit(text[first - 1]))
        {
            first--;
        }

        return IsEmergencyNumber(text[first..(last + 1)]);
    }

    private bool IsFreeAfter(string text, int end)
    {
        if (end < text.Length && text[end] == ')')
        {
            end++;
        }

        if (end < text.Length && IsLetter(text[end]))
        {
            return false;
        }

        var next = end < text.Length && Joiners.Contains(text[end], StringComparison.Ordinal) ? end + 1 : end;
        if (next == text.Length)
        {
            return true;
        }

        return text[next] is not ('%' or '٪' or '‰' or '°' or '€')
            && (next == end || !char.IsDigit(text[next]) || IsEmergencyNumber(text[next..EndOfDigits(text, next)]));
    }

    // "112/999" are two numbers; "120/80" is one reading.
    private bool IsEmergencyNumber(string digits) => all.Contains(Digits(digits));

    // Chinese and Arabic write a number without a space beside a word.
    private static bool IsLetter(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;

    private static int EndOfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
