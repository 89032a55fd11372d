namespace MesoSite.Cli.Doctor.Checks;

/// <summary>Whether the site may be written, and beside it, where a new one is made until it is whole.</summary>
internal static class WriteCheck
{
    public static IEnumerable<Finding> Look(Surroundings surroundings)
    {
        var place = surroundings.Place;
        var folders = place.IsThere ? $"{place.Folder} and {place.Around}" : $"{place.Around}, where {surroundings.Output} will be";
        return
        [
            place.MayWrite switch
            {
                true => new Finding("write access", Standing.Well, folders),
                false => new Finding("write access", Standing.Wanting, $"this user may not write to {folders}", "give this user the right to write there, or name another folder with --output"),
                null => new Finding("write access", Standing.Unknown, $"this system tells only whoever tries: {folders}", "build once, which says so"),
            },
        ];
    }
}
