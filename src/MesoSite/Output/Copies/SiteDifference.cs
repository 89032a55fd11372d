namespace MesoSite.Output.Copies;

/// <summary>How a file of a copy stands to the manifest.</summary>
internal enum SiteDifference
{
    /// <summary>It is as it was built.</summary>
    None,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>The manifest does not list it.</summary>
    Added,
}
