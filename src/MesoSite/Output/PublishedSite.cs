namespace MesoSite.Output;

/// <summary>What was written.</summary>
/// <param name="Files">Number of files in the site, the manifest included.</param>
/// <param name="ChangedFiles">How many of them differ from the earlier build.</param>
/// <param name="Bytes">Weight of all files.</param>
/// <param name="Manifest">SHA-256 of its manifest, in hexadecimal: whatever file differs, this differs too.</param>
public sealed record PublishedSite(int Files, int ChangedFiles, long Bytes, string Manifest);
