namespace MesoSite.Preview.Site;

/// <summary>What was found at a path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of the file that <paramref name="Bytes"/> are of; empty where there are none.</param>
/// <param name="Bytes">The whole file, or the page that the site has for wrong addresses.</param>
internal sealed record Finding(FindingKind Kind, string Name, byte[] Bytes)
{
    /// <summary>A finding without a file.</summary>
    public Finding(FindingKind kind)
        : this(kind, string.Empty, [])
    {
    }
}
