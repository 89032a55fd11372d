namespace MesoSite.Cldr;

/// <summary>Which form of a word a number takes.</summary>
public static class Plurals
{
    /// <summary>The category of a number as it is written: 1 and 1.0 may differ (English "1 day", "1.0 days").</summary>
    public static PluralCategory Of(CldrLocale locale, decimal value)
    {
        var operands = PluralOperands.Of(value);
        return locale.Data.Plurals.Rules.FirstOrDefault(rule => rule.Holds(operands))?.Category ?? PluralCategory.Other;
    }

    /// <summary>The category of "start–end", from the categories of its ends; CLDR's default is that of the end.</summary>
    public static PluralCategory OfRange(CldrLocale locale, PluralCategory start, PluralCategory end) =>
        locale.Data.Plurals.Ranges.FirstOrDefault(range => range.Start == start && range.End == end)?.Category ?? end;
}
