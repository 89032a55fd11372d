using MesoSite.Input.Content;

namespace MesoSite;

/// <summary>Where a build reads and writes.</summary>
/// <param name="Input">Folder of the clinic's files.</param>
/// <param name="Theme">Folder of the theme.</param>
/// <param name="Output">Folder of the finished site.</param>
/// <param name="Gallery">True to add the page with all components of the theme.</param>
/// <param name="Address">Overrides <c>address</c> of <c>site.yaml</c>, for hosts that say where they publish; or null.</param>
/// <param name="Reports">Folder for the clinic's own reports; null for the one beside the site, <c>output-reports</c>.</param>
/// <param name="Checks">False to publish the pages without reading them back. For measuring: what is published so was not checked.</param>
public sealed record BuildOptions(
    string Input, string Theme, string Output, bool Gallery = false, string? Address = null, string? Reports = null, bool Checks = true)
{
    /// <summary>True for an address that QR codes can hold with any page's path behind it.</summary>
    /// <param name="address">The address.</param>
    public static bool IsAddressShort(string address) => SiteSettings.IsShort(address);

    /// <summary>The day by which reviews are due or not; null for that of <c>SOURCE_DATE_EPOCH</c> or of the clock.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>True for a preview that also shows what is still to be filled in; false to publish nothing until nothing is.</summary>
    public bool Drafts { get; init; }

    /// <summary>How long to wait for another build of the same site to end.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Where reports go: never into the site, which patients read.</summary>
    public string ReportsFolder => Reports ?? Beside("reports");

    /// <summary>Where it is kept how the last build ended, so that nothing is made anew where nothing has changed. Safe to delete.</summary>
    public string CacheFolder => Beside("cache");

    /// <summary>Where prints are kept, so that only what has changed is printed again.</summary>
    public string PrintsFolder => Beside("prints");

    private string Beside(string what) => $"{Path.TrimEndingDirectorySeparator(Output)}-{what}";
}
