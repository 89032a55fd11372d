namespace MesoSite.Output;

/// <summary>The folder of a site, as the disk knows it.</summary>
internal static class OutputFolder
{
    /// <summary>
    /// The full path, without a separator at its end. A link is followed once, so that the site takes the place of the folder and not of
    /// the link, and whoever names the link waits for the same lock.
    /// </summary>
    /// <param name="folder">The folder, as the user names it.</param>
    public static string Resolve(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var info = new DirectoryInfo(path);
        return info.LinkTarget is null ? path : Path.TrimEndingDirectorySeparator(info.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
