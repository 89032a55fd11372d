using System.Globalization;
using MesoSite.Core;
using MesoSite.Input;

namespace MesoSite;

/// <summary>
/// The day of a build where none is asked for: that of <c>SOURCE_DATE_EPOCH</c>, with which builds are repeated
/// (reproducible-builds.org), or else the clock's. In UTC, so that it is the same day everywhere.
/// </summary>
internal static class BuildDay
{
    /// <summary>Name of the variable.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    private const long LastSecond = 253_402_300_799; // of the year 9999

    /// <summary>The day.</summary>
    /// <param name="epoch">Value of the variable, seconds since 1970; null where it is not set.</param>
    /// <param name="clock">The time now.</param>
    /// <param name="bag">Takes the fault of a value that is no number of seconds.</param>
    public static DateOnly Of(string? epoch, DateTimeOffset clock, DiagnosticBag bag)
    {
        if (epoch is null)
        {
            return DayOf(clock);
        }

        if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond)
        {
            return DayOf(DateTimeOffset.FromUnixTimeSeconds(seconds));
        }

        bag.Add(InputFaults.NoSeconds(Variable, epoch));
        return DayOf(clock);
    }

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
