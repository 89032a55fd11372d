using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Output;
using MesoSite.PostProcess;

namespace MesoSite;

/// <summary>A finished site, checked once more as it lies on the disk. Nothing is written.</summary>
public static class SiteCheck
{
    /// <summary>Checks all HTML of a folder, also of one that no build of ours made.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="input">The clinic's files, whose settings the checks take; null for what is built in.</param>
    /// <param name="theme">The theme, which is read with them.</param>
    public static SiteCheckResult Run(string folder, string? input, string theme)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(theme);
        var bag = new DiagnosticBag();
        var sites = input is null ? null : Settings(input, theme);
        if (FolderReader.Read(folder, bag) is not { } read)
        {
            return new SiteCheckResult(bag.ToSorted(), 0, sites is not null);
        }

        ReportFromFolder.Translate(read.Pages, read.Styles, read.Files, path => FolderReader.Bytes(folder, path, bag), sites ?? Usual, bag);
        return new SiteCheckResult(bag.ToSorted(), read.Pages.Length, sites is not null);
    }

    private static readonly ImmutableDictionary<string, CheckSettings> Usual =
        ImmutableDictionary<string, CheckSettings>.Empty.Add(string.Empty, CheckSettings.Usual);

    // What is wrong with the input a build says; here its settings are wanted, or none.
    private static ImmutableDictionary<string, CheckSettings>? Settings(string input, string theme)
    {
        var faults = new DiagnosticBag();
        var content = ContentFromSources.Translate(SourceReader.Read(input, theme, faults), null, faults);
        // A build may have been told another address than that of site.yaml.
        return content is null || faults.HasErrors
            ? null
            : content.Sites.ToImmutableDictionary(site => site.Folder, site => CheckSettings.Of(site) with { MayLieAnywhere = true }, StringComparer.Ordinal);
    }
}

/// <summary>What a folder of pages has wrong.</summary>
/// <param name="Diagnostics">All faults, by file and line.</param>
/// <param name="Pages">How many pages were checked.</param>
/// <param name="HasSettings">True where the checks had the settings of an input folder.</param>
public sealed record SiteCheckResult(ImmutableArray<Diagnostic> Diagnostics, int Pages, bool HasSettings);
