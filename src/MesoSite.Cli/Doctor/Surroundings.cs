using MesoSite.Output;

namespace MesoSite.Cli.Doctor;

/// <summary>What is looked at: the folders of a site, and the browser that is named for it.</summary>
/// <param name="Input">The clinic's folder.</param>
/// <param name="Theme">The theme's.</param>
/// <param name="Output">The site's.</param>
/// <param name="Chromium">The browser named; null to look for one.</param>
internal sealed record Surroundings(string Input, string Theme, string Output, string? Chromium)
{
    private readonly Lazy<OutputPlace> place = new(() => OutputPlace.Look(Output));

    /// <summary>What a build would find where the site lies.</summary>
    public OutputPlace Place => place.Value;
}
