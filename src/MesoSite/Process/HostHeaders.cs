using System.Collections.Immutable;
using System.Text;

namespace MesoSite.Process;

/// <summary>
/// <c>_headers</c>, which Netlify and Cloudflare Pages read: the policy as a header too. It names the scripts by their hash, so the
/// build has to write it; headers that never change stand in the host's own configuration.
/// </summary>
internal static class HostHeaders
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "_headers";

    /// <summary>Plans the file.</summary>
    /// <param name="pages">All pages.</param>
    public static SiteFile Plan(ImmutableArray<PlannedPage> pages)
    {
        var scripts = pages.SelectMany(page => page.Page.Scripts).Select(script => script.Markup).Distinct().ToList();
        return new SiteFile(FileName, [.. Encoding.UTF8.GetBytes($"/*\n  Content-Security-Policy: {SecurityPolicy.Header(scripts)}\n")]);
    }
}
