namespace MesoSite.Output.Disks;

/// <summary>What publishing does with the disk.</summary>
internal enum DiskAct
{
    /// <summary>A folder is listed.</summary>
    List,

    /// <summary>A file is read whole.</summary>
    Read,

    /// <summary>A folder is made, with those above it.</summary>
    MakeFolder,

    /// <summary>A new file is made, still empty.</summary>
    Create,

    /// <summary>A piece of a file is written.</summary>
    Write,

    /// <summary>A file gets a second name.</summary>
    Link,

    /// <summary>What was written is brought to the disk itself.</summary>
    Flush,

    /// <summary>A file's time is set.</summary>
    SetTime,

    /// <summary>A folder gets another name.</summary>
    Move,

    /// <summary>Two folders exchange their names.</summary>
    Exchange,

    /// <summary>A file is deleted.</summary>
    Delete,

    /// <summary>An empty folder is removed.</summary>
    RemoveFolder,
}
