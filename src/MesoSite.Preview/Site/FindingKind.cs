namespace MesoSite.Preview.Site;

/// <summary>What is at a path.</summary>
internal enum FindingKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder, whose path lacks its slash.</summary>
    Folder,

    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>There is no site at all.</summary>
    NoSite,
}
