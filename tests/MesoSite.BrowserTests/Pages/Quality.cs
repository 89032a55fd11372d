namespace MesoSite.BrowserTests.Pages;

/// <summary>What is asked of every page. All but <see cref="Axe"/> and <see cref="Quiet"/> are answered by a script of <c>Probes</c>.</summary>
public enum Quality
{
    /// <summary>axe-core finds nothing.</summary>
    Axe,

    /// <summary>Nothing is asked of another host, and nothing is said on the console.</summary>
    Quiet,

    /// <summary>Nothing is kept on the device, nothing was refused by the page's policy.</summary>
    Kept,

    SidewaysScroll,
    CutText,
    SmallTargets,
    OrderOfFocus,
    VisibleFocus,
    ForcedColours,
    Motion,
}
