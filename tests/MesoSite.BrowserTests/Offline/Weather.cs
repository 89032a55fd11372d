namespace MesoSite.BrowserTests.Offline;

/// <summary>What happens to a request on its way.</summary>
internal enum Weather
{
    /// <summary>It is answered as the site's host does.</summary>
    Fair,

    /// <summary>Nothing answers.</summary>
    Down,

    /// <summary>The answer comes after longer than anybody waits.</summary>
    Slow,

    /// <summary>The host has no such page.</summary>
    NotFound,

    /// <summary>The host says that the page is gone for good.</summary>
    Gone,

    /// <summary>The host has a fault of its own.</summary>
    Broken,

    /// <summary>A hotel's network answers in its place, with a page of its own.</summary>
    Portal,

    /// <summary>A hotel's network leads to another host.</summary>
    PortalElsewhere,

    /// <summary>Somebody has put a script into the page.</summary>
    Injected,
}
