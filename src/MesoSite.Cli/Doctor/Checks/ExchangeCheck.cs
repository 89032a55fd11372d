namespace MesoSite.Cli.Doctor.Checks;

/// <summary>Whether the old site and the new one exchange their names in one step there.</summary>
internal static class ExchangeCheck
{
    public static IEnumerable<Finding> Look(Surroundings surroundings)
    {
        var (system, around) = (surroundings.Place.FileSystem, surroundings.Place.Around);
        return
        [
            surroundings.Place.Exchanges switch
            {
                true => new Finding("publishing in one step", Standing.Well, $"{system} of {around} exchanges two folders in one step"),
                false => new Finding("publishing in one step", Standing.Well, $"{system} of {around} does not: at the end of a build there is no site for a moment", "build on the machine's own disk, and copy the finished site"),
                null => new Finding("publishing in one step", Standing.Unknown, $"it is not known of {system}, the file system of {around}"),
            },
        ];
    }
}
