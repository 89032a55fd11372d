namespace MesoSite.PostProcess.Styles;

/// <summary>Where colours are seen.</summary>
internal enum Scheme
{
    /// <summary>A screen, where nothing else is asked for.</summary>
    Light,

    /// <summary>A screen in the dark.</summary>
    Dark,

    /// <summary>What a browser prints.</summary>
    Paper,
}
