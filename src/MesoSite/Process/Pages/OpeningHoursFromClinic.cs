using MesoSite.Cldr;
using MesoSite.Input.Content;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>Opening hours in words: days that follow each other become a range.</summary>
internal static class OpeningHoursFromClinic
{
    public static OpeningHoursView Translate(OpeningHours hours, CldrLocale locale)
    {
        var runs = new List<(DayOfWeek First, DayOfWeek Last, int Length)>();
        foreach (var day in hours.Days)
        {
            if (runs.Count > 0 && (int)day == ((int)runs[^1].Last + 1) % 7)
            {
                runs[^1] = (runs[^1].First, day, runs[^1].Length + 1);
            }
            else
            {
                runs.Add((day, day, 1));
            }
        }

        var days = runs.SelectMany(run => run.Length switch
        {
            1 => new[] { Dates.WeekdayName(locale, run.First) },
            2 => [Dates.WeekdayName(locale, run.First), Dates.WeekdayName(locale, run.Last)],
            _ => [Numbers.Range(locale, Dates.WeekdayName(locale, run.First), Dates.WeekdayName(locale, run.Last))],
        });
        return new OpeningHoursView(Lists.And(locale, [.. days]), Numbers.Range(locale, Time(hours.Opens), Time(hours.Closes.Value)));
    }

    // Hours and minutes with a colon on a 24-hour clock are read in every language; the reader's own habit is not known.
    private static string Time(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
