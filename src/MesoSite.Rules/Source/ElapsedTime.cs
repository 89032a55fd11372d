using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>Lengths of time as numbers that compare exactly.</summary>
internal static class ElapsedTime
{
    // Hours of seconds and minutes are periodic fractions: in hours, 60 min would not be 1 h. Every unit is a whole number of
    // seconds, and a millionth of one is below anything an author writes.
    public static decimal Seconds(this Duration duration) => decimal.Round(duration.Hours * 3600, 6);
}
