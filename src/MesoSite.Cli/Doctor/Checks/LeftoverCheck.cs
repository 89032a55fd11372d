namespace MesoSite.Cli.Doctor.Checks;

/// <summary>What killed builds left beside the site.</summary>
internal static class LeftoverCheck
{
    public static IEnumerable<Finding> Look(Surroundings surroundings) =>
    [
        surroundings.Place.LeftBehind.IsEmpty
            ? new Finding("leftovers", Standing.Well, "no build was killed half-way")
            : new Finding("leftovers", Standing.Wanting, $"left by a build that was killed: {string.Join(", ", surroundings.Place.LeftBehind)}", "build again, which makes it good"),
    ];
}
