using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MesoSite.Cldr;

/// <summary>Dates of the Gregorian calendar, in CLDR's long form.</summary>
public static class Dates
{
    /// <summary>"2 May 2026" with the month in words; the year is never grouped.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "CLDR's own name.")]
    public static string Long(CldrLocale locale, DateOnly date)
    {
        var data = locale.Data.Dates;
        return data.Long
            .Replace("{day}", Digits(locale, date.Day), StringComparison.Ordinal)
            .Replace("{day2}", Digits(locale, date.Day, "00"), StringComparison.Ordinal)
            .Replace("{month}", Digits(locale, date.Month), StringComparison.Ordinal)
            .Replace("{monthName}", data.Months[date.Month - 1], StringComparison.Ordinal)
            .Replace("{year}", Digits(locale, date.Year), StringComparison.Ordinal);
    }

    /// <summary>A month's name as it stands alone, 1 for January: Polish "maj", where a date has "maja".</summary>
    public static string MonthName(CldrLocale locale, int month) => locale.Data.Dates.MonthsAlone[month - 1];

    /// <summary>A weekday's name as it stands alone: "Monday".</summary>
    public static string WeekdayName(CldrLocale locale, DayOfWeek day) => locale.Data.Dates.Days[(int)day];

    private static string Digits(CldrLocale locale, int value, string format = "0") =>
        string.Concat(value.ToString(format, CultureInfo.InvariantCulture).Select(digit => locale.Data.Numbers.Digits[digit - '0']));
}
