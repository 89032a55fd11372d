using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Process;

namespace MesoSite.Tests.Support;

/// <summary>The passes of <see cref="Build"/> in memory: from read files to checked pages.</summary>
internal sealed record SitePasses(
    ImmutableArray<Diagnostic> Diagnostics, SiteContent? Content, SitePlan? Plan, RenderedSite? Site)
{
    public static SitePasses Run(SourceTrees sources, string? address = null, bool gallery = false)
    {
        var bag = new DiagnosticBag();
        var made = Build.Make(sources, new BuildOptions("input", "theme", "output", gallery, address) { Today = StampedTrees.Day }, _ => { }, bag);
        return new SitePasses(bag.ToSorted(), made.Content, made.Plan, made.Site);
    }

    /// <summary>All faults as the command prints them.</summary>
    public string DiagnosticsText => string.Join('\n', Diagnostics.Select(DiagnosticText.Format));
}
