using System.Collections.Immutable;
using System.Security.Cryptography;
using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Output.Copies;

namespace MesoSite;

/// <summary>A copy of a published site, held against the manifest that it came with. Nothing is written, and nothing unpacked.</summary>
public static class SiteVerification
{
    /// <summary>Looks at each file of a copy.</summary>
    /// <param name="path">A folder, or a ZIP of one.</param>
    public static SiteVerificationResult Run(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var bag = new DiagnosticBag();
        try
        {
            using var copy = Open(path, bag);
            if (copy is not null && DifferencesFromCopy.Manifest(copy, path, bag) is var (manifest, bytes))
            {
                var files = DifferencesFromCopy.Translate(manifest, copy, path, bag);
                ImmutableArray<string> Those(SiteDifference difference) => [.. files.Where(file => file.Value == difference).Select(file => file.Key)];
                return new SiteVerificationResult(bag.ToSorted(), Those(SiteDifference.Changed), Those(SiteDifference.Missing), Those(SiteDifference.Added))
                {
                    Files = manifest.Files.Length,
                    Version = manifest.Version,
                    Sources = manifest.Sources,
                    Manifest = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                };
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            bag.Add(OutputFaults.CannotRead(path, fault.Message));
        }

        return new SiteVerificationResult(bag.ToSorted(), [], [], []);
    }

    private static SiteCopy? Open(string path, DiagnosticBag bag)
    {
        if (FolderCopy.IsThere(path))
        {
            return FolderCopy.List(path);
        }

        if (ZipCopy.IsThere(path))
        {
            return ZipCopy.List(path, bag);
        }

        bag.Add(OutputFaults.NothingToVerify(path));
        return null;
    }
}

/// <summary>How a copy stands to its manifest. That somebody changed both together it cannot show; the manifest's own hash can, where it is known.</summary>
/// <param name="Diagnostics">What could not be read.</param>
/// <param name="Changed">Files that are not as they were built.</param>
/// <param name="Missing">Files that are gone.</param>
/// <param name="Added">Files that the build did not make.</param>
public sealed record SiteVerificationResult(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Changed, ImmutableArray<string> Missing, ImmutableArray<string> Added)
{
    /// <summary>How many files the manifest lists.</summary>
    public int Files { get; init; }

    /// <summary>Version of the program that built the site; null where the manifest does not say.</summary>
    public string? Version { get; init; }

    /// <summary>Hash of what it was built from; null where the manifest does not say.</summary>
    public string? Sources { get; init; }

    /// <summary>SHA-256 of the manifest; null where there is none.</summary>
    public string? Manifest { get; init; }

    /// <summary>True where every file is as it was built, and no other is there.</summary>
    public bool IsWhole => Manifest is not null && Diagnostics.IsEmpty && Changed.IsEmpty && Missing.IsEmpty && Added.IsEmpty;
}
