namespace MesoSite.BrowserTests.Pictures;

/// <summary>Where pictures are kept.</summary>
internal static class Album
{
    private static readonly string Folder = Path.Combine(BuiltSite.Root, "tests", "MesoSite.BrowserTests", "Pictures");

    /// <summary>True to approve of every page as it looks now; see the pictures before you commit them.</summary>
    public static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static string Script { get; } = Path.Combine(Folder, "pictures.js");

    /// <summary>In the repository: a sheet for each template.</summary>
    public static string Approved { get; } = Path.Combine(Folder, "approved");

    /// <summary>Not in the repository: the sheets of the last run, and each picture in full.</summary>
    public static string Actual { get; } = Path.Combine(Folder, "actual");
}
