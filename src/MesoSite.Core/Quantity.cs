using System.Globalization;

namespace MesoSite.Core;

/// <summary>A number with what it counts or measures.</summary>
public abstract record Quantity
{
    private Quantity()
    {
    }

    /// <summary>Reads a duration range, <c>38 °C</c>, <c>62.8 %</c>, or a bare number as a count.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The quantity, or null where the text is none.</returns>
    public static Quantity? Parse(string text)
    {
        if (DurationRange.TryParse(text, out var range))
        {
            return new Time(range);
        }

        if (text.EndsWith(" °C", StringComparison.Ordinal) && Duration.TryParseNumber(text[..^3], out var degrees))
        {
            return new Temperature(degrees);
        }

        if (text.EndsWith(" %", StringComparison.Ordinal) && Duration.TryParseNumber(text[..^2], out var percent))
        {
            return new Percentage(percent);
        }

        return Duration.TryParseNumber(text, out var number) ? new Count(number) : null;
    }

    /// <summary>A length of time.</summary>
    /// <param name="Range">The length.</param>
    public sealed record Time(DurationRange Range) : Quantity
    {
        /// <inheritdoc/>
        public override string ToString() => Range.ToString();
    }

    /// <summary>A temperature in degrees Celsius.</summary>
    /// <param name="Celsius">The degrees.</param>
    public sealed record Temperature(decimal Celsius) : Quantity
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Celsius.ToString(CultureInfo.InvariantCulture)} °C";
    }

    /// <summary>A share of a hundred.</summary>
    /// <param name="Percent">The share; 45.5 is 45.5 %.</param>
    public sealed record Percentage(decimal Percent) : Quantity
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Percent.ToString(CultureInfo.InvariantCulture)} %";
    }

    /// <summary>A bare number.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Count(decimal Number) : Quantity
    {
        /// <inheritdoc/>
        public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
    }
}
