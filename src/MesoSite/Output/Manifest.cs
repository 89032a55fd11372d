using System.Collections.Immutable;

namespace MesoSite.Output;

/// <summary>What a manifest says.</summary>
/// <param name="Version">Version of the program that built the site; null where it does not say so.</param>
/// <param name="Sources">Hash of what it was built from, or null.</param>
/// <param name="Files">Every file of the site but the manifest.</param>
internal sealed record Manifest(string? Version, string? Sources, ImmutableArray<ManifestEntry> Files);
