using MesoSite.Core;

namespace MesoSite.Cldr;

/// <summary>Lengths of time with their unit, in the grammatical form the number asks for.</summary>
public static class Durations
{
    /// <summary>"7 days", "0.5 hours"; <c>يومان</c> (two days), where the language needs no number.</summary>
    public static string Format(CldrLocale locale, decimal value, DurationUnit unit, UnitWidth width)
    {
        var pattern = Forms(locale, unit, width).For(Plurals.Of(locale, value));
        return Pattern.Fill(pattern, Numbers.Format(locale, value));
    }

    /// <summary>
    /// "7–14 days"; with two units, "12 hours – 2 days"; with two equal ends, the one. A start of 0 is written like any other
    /// ("0–2 days"), since "up to" would need words CLDR has not. CLDR's categories for ranges suppose that the first end is the lesser.
    /// </summary>
    public static string FormatRange(
        CldrLocale locale, (decimal Value, DurationUnit Unit) from, (decimal Value, DurationUnit Unit) to, UnitWidth width)
    {
        if (from == to)
        {
            return Format(locale, from.Value, from.Unit, width);
        }

        if (from.Unit != to.Unit)
        {
            return Numbers.Range(
                locale, Format(locale, from.Value, from.Unit, width), Format(locale, to.Value, to.Unit, width));
        }

        var category = Plurals.OfRange(locale, Plurals.Of(locale, from.Value), Plurals.Of(locale, to.Value));
        var forms = Forms(locale, from.Unit, width);
        var pattern = forms.For(category);
        // A dual such as يومان has its number inside; a range must show both of its own.
        var open = pattern.Contains("{0}", StringComparison.Ordinal) ? pattern : forms.Other;
        return Pattern.Fill(open, Numbers.Range(locale, Numbers.Format(locale, from.Value), Numbers.Format(locale, to.Value)));
    }

    /// <summary>The same for a range of a fact.</summary>
    public static string FormatRange(CldrLocale locale, DurationRange range, UnitWidth width) =>
        FormatRange(locale, (range.From.Value, range.From.Unit), (range.To.Value, range.To.Unit), width);

    private static PluralTexts Forms(CldrLocale locale, DurationUnit unit, UnitWidth width) =>
        (width == UnitWidth.Long ? locale.Data.Durations.Long : locale.Data.Durations.Short).For(unit);
}
