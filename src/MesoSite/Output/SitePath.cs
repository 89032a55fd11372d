namespace MesoSite.Output;

/// <summary>The names that files of a site may have in a ZIP.</summary>
internal static class SitePath
{
    private const int Longest = 1000;

    /// <summary>True for a path that stays where it is unpacked on every system: relative, with <c>/</c>, without <c>..</c>, drives or controls.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= Longest
        && !path.Any(letter => letter is '\\' or ':' || char.IsControl(letter))
        && !path.Split('/').Any(part => part is "" or "." or "..");
}
