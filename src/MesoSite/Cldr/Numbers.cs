using System.Globalization;
using System.Text;

namespace MesoSite.Cldr;

/// <summary>Numbers in the language's digits, grouping and signs.</summary>
public static class Numbers
{
    /// <summary>The number with the digits it has: 1.0 keeps its zero, nothing is rounded.</summary>
    public static string Format(CldrLocale locale, decimal value) => Signed(locale, value, Unsigned(locale.Data.Numbers, Math.Abs(value)));

    /// <summary>A share of a hundred, as <c>Quantity.Percentage</c> has it: 62.8 is "62.8%".</summary>
    public static string Percent(CldrLocale locale, decimal percent) =>
        Signed(locale, percent, Pattern.Fill(locale.Data.Numbers.Percent, Unsigned(locale.Data.Numbers, Math.Abs(percent))));

    /// <summary>
    /// "start–end" of two texts. Ends that are themselves of several words get spaces about the dash ("12 hours – 2 days"), for
    /// "hours–2" would read as one; the pattern's own spaces, where it has any, are kept.
    /// </summary>
    internal static string Range(CldrLocale locale, string start, string end)
    {
        var words = start.Any(char.IsWhiteSpace) || end.Any(char.IsWhiteSpace);
        var pattern = locale.Data.Numbers.Range;
        return words && !pattern.Any(char.IsWhiteSpace) ? Pattern.Fill(pattern, $"{start} ", $" {end}") : Pattern.Fill(pattern, start, end);
    }

    private static string Signed(CldrLocale locale, decimal value, string text) => value < 0 ? locale.Data.Numbers.Minus + text : text;

    private static string Unsigned(NumberData data, decimal value)
    {
        var parts = value.ToString(CultureInfo.InvariantCulture).Split('.');
        var whole = Grouped(data, parts[0]);
        var text = parts.Length == 1 ? whole : whole + data.Decimal + parts[1];
        return data.Digits[0] == '0' ? text : string.Concat(text.Select(c => char.IsAsciiDigit(c) ? data.Digits[c - '0'] : c));
    }

    private static string Grouped(NumberData data, string digits)
    {
        if (digits.Length < data.GroupSize + data.MinimumGroupingDigits)
        {
            return digits;
        }

        var text = new StringBuilder(digits);
        for (var at = digits.Length - data.GroupSize; at > 0; at -= data.HigherGroupSize)
        {
            text.Insert(at, data.Group);
        }

        return text.ToString();
    }
}
