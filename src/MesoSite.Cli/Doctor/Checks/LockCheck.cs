namespace MesoSite.Cli.Doctor.Checks;

/// <summary>Whether another build writes the site now.</summary>
internal static class LockCheck
{
    public static IEnumerable<Finding> Look(Surroundings surroundings) =>
    [
        surroundings.Place.IsLocked
            ? new Finding("lock", Standing.Wanting, $"{surroundings.Output} is being written by {surroundings.Place.Holder?.ToString() ?? "a build that has not said who it is"}", "wait until it has ended; a build waits by itself, for a minute or as long as --wait says")
            : new Finding("lock", Standing.Well, "nobody writes the site"),
    ];
}
