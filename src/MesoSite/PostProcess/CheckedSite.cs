using System.Collections.Immutable;

namespace MesoSite.PostProcess;

/// <summary>What the checks know of the whole site.</summary>
/// <param name="Folder">Where it lies from the root of the output: empty, or a branch's folder such as <c>lyon/</c>.</param>
/// <param name="Files">Paths of all files, from its root.</param>
/// <param name="Settings">What is known of it besides its files.</param>
internal sealed record CheckedSite(string Folder, ImmutableHashSet<string> Files, CheckSettings Settings)
{
    /// <summary>True for an address with a scheme or a host of its own.</summary>
    public static bool IsElsewhere(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return address.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && address.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0);
    }

    /// <summary>The file that an address of a page leads to; null where it leads out of the site or to no file.</summary>
    /// <param name="page">Path of the page.</param>
    /// <param name="address">An address that is not <see cref="IsElsewhere"/>; its query and anchor are passed by.</param>
    public string? Target(string page, string address)
    {
        var path = Uri.UnescapeDataString(address.Split('#', '?')[0]);
        return path.Length == 0 ? page
            : path.StartsWith('/') ? FromHost(path)
            : FromPage(page, path) is { } target ? Existing(target) : null;
    }

    // Where it is not known at which address a folder lies, the link holds if the folder can lie where it does.
    private string? FromHost(string path)
    {
        if (!Settings.MayLieAnywhere)
        {
            return Settings.RootOnHost is { } root && path.StartsWith(root, StringComparison.Ordinal) ? Existing(path[root.Length..]) : null;
        }

        for (var slash = 0; slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Existing(path[(slash + 1)..]) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? FromPage(string page, string path)
    {
        var parts = page.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    // Our own pages open from a folder too, where no host shows the index of one.
    private string? Existing(string path)
    {
        var file = Settings.MayLieAnywhere && (path.Length == 0 || path.EndsWith('/')) ? path + "index.html" : path;
        return Files.Contains(file) ? file : null;
    }
}
