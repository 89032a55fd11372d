namespace MesoSite.Preview;

/// <summary>What became of a file.</summary>
public enum FileChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It has other bytes or another time.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}
