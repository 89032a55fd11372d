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
    public static DateOnly Of(string? epoch, DateTimeOffset clock, DiagnosticBag bag) => DateOnly.FromDateTime(TimeOf(epoch, bag) ?? clock.UtcDateTime);

    /// <summary>The time in UTC that the variable says; null where it says none.</summary>
    /// <param name="epoch">Value of the variable; null where it is not set.</param>
    /// <param name="bag">Takes the fault of a value that is no number of seconds.</param>
    public static DateTime? TimeOf(string? epoch, DiagnosticBag bag)
    {
        if (epoch is null)
        {
            return null;
        }

        if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond)
        {
            return DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime;
        }

        bag.Add(InputFaults.NoSeconds(Variable, epoch));
        return null;
    }
}
