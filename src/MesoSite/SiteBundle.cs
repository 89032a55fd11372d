using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Output.Copies;

namespace MesoSite;

/// <summary>A published site as one ZIP, for a USB stick or an upload: the same site gives the same bytes.</summary>
public static class SiteBundle
{
    /// <summary>Packs a site, if it is just as a build left it.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="file">The ZIP; an earlier one gives way when the new one is whole.</param>
    public static SiteBundleResult Run(string folder, string file)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(file);
        var bag = new DiagnosticBag();
        // All files of a ZIP have one time. Without SOURCE_DATE_EPOCH it is the first that the format knows.
        var time = BuildDay.TimeOf(Environment.GetEnvironmentVariable(BuildDay.Variable), bag) ?? DateTime.MinValue;
        if (!FolderCopy.IsThere(folder))
        {
            bag.Add(OutputFaults.NothingToVerify(folder));
        }

        var written = bag.HasErrors ? null : BundleWriter.Write(folder, file, time, bag);
        return new SiteBundleResult(bag.ToSorted(), written?.Files ?? 0, written?.Bytes ?? 0);
    }
}

/// <summary>How packing ended.</summary>
/// <param name="Diagnostics">What is wrong; then there is no new ZIP.</param>
/// <param name="Files">Number of files in the ZIP.</param>
/// <param name="Bytes">Its length.</param>
public sealed record SiteBundleResult(ImmutableArray<Diagnostic> Diagnostics, int Files, long Bytes);
