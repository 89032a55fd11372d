using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MesoSite.Core;

/// <summary>A length of time in the unit the author chose: <c>14 d</c> is shown as days, never as weeks.</summary>
/// <param name="Value">How many; not negative.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Duration(decimal Value, DurationUnit Unit)
{
    private static readonly (string Symbol, DurationUnit Unit, decimal Hours)[] Units =
    [
        ("s", DurationUnit.Second, 1m / 3600),
        ("min", DurationUnit.Minute, 1m / 60),
        ("h", DurationUnit.Hour, 1),
        ("d", DurationUnit.Day, 24),
        ("wk", DurationUnit.Week, 168),
        ("mo", DurationUnit.Month, 730.485m), // a twelfth of the Gregorian calendar's mean year of 365.2425 days
        ("y", DurationUnit.Year, 8765.82m),
    ];

    /// <summary>The symbols that <see cref="TryParse"/> knows.</summary>
    public static IEnumerable<string> Symbols => Units.Select(unit => unit.Symbol);

    /// <summary>The length in hours, for comparing and drawing; months and years are mean ones.</summary>
    public decimal Hours
    {
        get
        {
            var unit = Unit;
            return Value * Array.Find(Units, entry => entry.Unit == unit).Hours;
        }
    }

    /// <summary>Reads <c>14 d</c>: a number, one space, a symbol.</summary>
    /// <param name="text">The text.</param>
    /// <param name="duration">The duration, where the text is one.</param>
    public static bool TryParse(string text, out Duration duration)
    {
        duration = default;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !TryParseNumber(text[..space], out var value))
        {
            return false;
        }

        var symbol = text[(space + 1)..];
        var index = Array.FindIndex(Units, entry => entry.Symbol == symbol);
        if (index < 0)
        {
            return false;
        }

        duration = new Duration(value, Units[index].Unit);
        return true;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString()
    {
        var unit = Unit;
        return $"{Value.ToString(CultureInfo.InvariantCulture)} {Array.Find(Units, entry => entry.Unit == unit).Symbol}";
    }

    internal static bool TryParseNumber([NotNullWhen(true)] string? text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value < 1_000_000;
}
