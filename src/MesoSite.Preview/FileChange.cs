namespace MesoSite.Preview;

/// <summary>A file that is not as it was.</summary>
/// <param name="Path">Its path, as its folder was named.</param>
/// <param name="Kind">What became of it.</param>
public sealed record FileChange(string Path, FileChangeKind Kind);
