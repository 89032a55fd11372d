namespace MesoSite;

/// <summary>The four phases of a build, in order.</summary>
public enum Phase
{
    /// <summary>Reading files.</summary>
    Input,

    /// <summary>Making pages.</summary>
    Process,

    /// <summary>Checking the finished pages.</summary>
    PostProcess,

    /// <summary>Publishing.</summary>
    Output,
}
