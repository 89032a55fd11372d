namespace MesoSite.Cli.Doctor.Checks;

/// <summary>Room for a second site beside the old one, with its PDFs.</summary>
internal static class DiskCheck
{
    private const long Megabyte = 1024 * 1024;
    private const long Needed = 200 * Megabyte;

    public static IEnumerable<Finding> Look(Surroundings surroundings)
    {
        var (free, around) = (surroundings.Place.FreeBytes, surroundings.Place.Around);
        return
        [
            free >= Needed
                ? new Finding("disk", Standing.Well, $"{free / Megabyte:N0} MB free in {around}")
                : new Finding("disk", Standing.Wanting, $"{free / Megabyte:N0} MB free in {around}", $"make room: a new site is written beside the old one, so that {Needed / Megabyte} MB should be free"),
        ];
    }
}
