namespace MesoSite.Output.Disks;

/// <summary>What lies in a folder, at any depth.</summary>
/// <param name="Path">From that folder, with <c>/</c>.</param>
/// <param name="IsFolder">True for a folder that is no link.</param>
/// <param name="IsLink">True for a link of any kind; what it leads to is not looked at.</param>
internal readonly record struct DiskEntry(string Path, bool IsFolder, bool IsLink)
{
    /// <summary>True for a file that is no link.</summary>
    public bool IsFile => !IsFolder && !IsLink;
}
