namespace MesoSite;

/// <summary>Where a build reads and writes.</summary>
/// <param name="Input">Folder of the clinic's files.</param>
/// <param name="Theme">Folder of the theme.</param>
/// <param name="Output">Folder of the finished site.</param>
/// <param name="Gallery">True to add the page with all components of the theme.</param>
/// <param name="Address">Overrides <c>address</c> of <c>site.yaml</c>, for hosts that say where they publish; or null.</param>
public sealed record BuildOptions(string Input, string Theme, string Output, bool Gallery = false, string? Address = null);
