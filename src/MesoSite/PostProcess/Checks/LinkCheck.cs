using MesoSite.Core;
using MesoSite.Process;

namespace MesoSite.PostProcess.Checks;

/// <summary>Every address inside the site leads to a file, and every anchor to an element.</summary>
internal static class LinkCheck
{
    private static readonly string[] Attributes = ["href", "src"];

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var element in page.Elements)
        {
            foreach (var attribute in Attributes)
            {
                if (element.GetAttribute(attribute) is not { } address)
                {
                    continue;
                }

                if (!IsElsewhere(address))
                {
                    CheckAddress(page, address, bag);
                }
                else if (!LinkSchemes.Allow(address))
                {
                    bag.Add(QualityFaults.ForbiddenScheme(page.Path, address));
                }
            }
        }
    }

    private static bool IsElsewhere(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return address.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && address.AsSpan(0, colon).IndexOfAny('/', '#') < 0);
    }

    private static void CheckAddress(CheckedPage page, string address, DiagnosticBag bag)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var target = path.Length == 0 ? page.Path : Resolve(page, Uri.UnescapeDataString(path));
        if (target is null || !page.Site.Files.Contains(target))
        {
            bag.Add(QualityFaults.BrokenLink(PlaceOf(page, address), page.Path, address));
        }
        else if (hash >= 0
            && hash < address.Length - 1
            && !(page.Site.Anchors.TryGetValue(target, out var anchors) && anchors.Contains(Uri.UnescapeDataString(address[(hash + 1)..]))))
        {
            bag.Add(QualityFaults.BrokenAnchor(PlaceOf(page, address), page.Path, address));
        }
    }

    /// <summary>The path from the root of the site to which a page's address leads; null for one outside of it.</summary>
    public static string? Resolve(CheckedPage page, string path)
    {
        if (path.StartsWith('/'))
        {
            return page.Site.RootOnHost is { } root && path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : null;
        }

        var parts = page.Path.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    private static SourceSpan? PlaceOf(CheckedPage page, string address)
    {
        foreach (var link in page.Page.Links)
        {
            if (link.Value == address)
            {
                return link.Span;
            }
        }

        return null;
    }
}
