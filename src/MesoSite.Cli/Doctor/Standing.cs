namespace MesoSite.Cli.Doctor;

/// <summary>How a thing that was looked at stands.</summary>
internal enum Standing
{
    /// <summary>It is as it should be, or not needed here.</summary>
    Well,

    /// <summary>The machine does not say. It may be well.</summary>
    Unknown,

    /// <summary>Something does not work until it is mended.</summary>
    Wanting,
}
