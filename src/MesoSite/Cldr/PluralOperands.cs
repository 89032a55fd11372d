using System.Globalization;

namespace MesoSite.Cldr;

/// <summary>What plural rules ask of a number (UTS #35 Part 3, "Operands"); c and e, of compact notation, are always 0 here.</summary>
/// <param name="N">Absolute value.</param>
/// <param name="I">Its integer part.</param>
/// <param name="V">Count of visible fraction digits, with trailing zeros: 1 for 1.0.</param>
/// <param name="W">The same without trailing zeros: 0 for 1.0.</param>
/// <param name="F">The visible fraction digits as an integer: 50 for 1.50.</param>
/// <param name="T">The same without trailing zeros: 5 for 1.50.</param>
internal readonly record struct PluralOperands(decimal N, decimal I, int V, int W, decimal F, decimal T)
{
    public static PluralOperands Of(decimal value)
    {
        var n = Math.Abs(value);
        // A decimal remembers the zeros it was written with, and prints them.
        var digits = n.ToString(CultureInfo.InvariantCulture);
        var fraction = digits.Contains('.') ? digits[(digits.IndexOf('.') + 1)..] : "";
        var trimmed = fraction.TrimEnd('0');
        return new(n, decimal.Truncate(n), fraction.Length, trimmed.Length, Number(fraction), Number(trimmed));
    }

    /// <summary>The operand of that name.</summary>
    public decimal this[char name] => name switch
    {
        'n' => N,
        'i' => I,
        'v' => V,
        'w' => W,
        'f' => F,
        't' => T,
        'c' or 'e' => 0,
        _ => throw new FormatException($"CLDR plural rules have no operand '{name}'"),
    };

    private static decimal Number(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, CultureInfo.InvariantCulture);
}
