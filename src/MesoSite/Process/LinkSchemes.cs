namespace MesoSite.Process;

/// <summary>Where a link may lead besides the site's own pages: an allow-list, so that no scheme that runs something is forgotten.</summary>
internal static class LinkSchemes
{
    private static readonly string[] Allowed = ["https:", "http:", "tel:", "mailto:"];

    /// <summary>True for an address that begins with one of the schemes.</summary>
    public static bool Allow(ReadOnlySpan<char> address)
    {
        foreach (var scheme in Allowed)
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True for an address with one of the schemes, or with none. A browser passes over spaces and line ends in a scheme, so that whatever has a
    /// colon before its path has one.
    /// </summary>
    public static bool IsSafe(ReadOnlySpan<char> address)
    {
        var path = address.IndexOfAny('/', '?', '#');
        return Allow(address) || !(path < 0 ? address : address[..path]).Contains(':');
    }
}
