namespace MesoSite.Output;

/// <summary>A line of the manifest.</summary>
/// <param name="Path">From the root of the site, with <c>/</c>. Of a manifest that somebody sent it may be anything: it is only ever looked for.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">Its hash, in hexadecimal.</param>
internal sealed record ManifestEntry(string Path, long Bytes, string Sha256);
