using System.Collections.Immutable;

namespace MesoSite.Process.Hosting;

/// <summary>
/// The one place that says what headers a host sends. <see cref="HeadersFile"/> and <see cref="NginxExample"/> write them down for hosts, and a test holds
/// <c>netlify.toml</c> to them.
/// </summary>
internal static class HostHeaders
{
    private const string CacheControl = "Cache-Control";

    /// <summary>Their headers, by the paths that they are for; a later rule adds to an earlier one.</summary>
    /// <param name="pages">All pages, whose scripts the policy names.</param>
    /// <param name="folders">Where sites lie from the root of the host: empty for the clinic's own, <c>lyon/</c> for a branch.</param>
    public static ImmutableArray<HeaderRule> Of(IEnumerable<PlannedPage> pages, IEnumerable<string> folders) =>
    [
        new HeaderRule(
            "/*",
            [
                ("Content-Security-Policy", SecurityPolicy.Header(ScriptsOf(pages))),
                ("Referrer-Policy", "no-referrer"),
                ("X-Content-Type-Options", "nosniff"),
                ("Strict-Transport-Security", "max-age=31536000"),
                ("Cross-Origin-Opener-Policy", "same-origin"),
                ("Cross-Origin-Embedder-Policy", "require-corp"),
                ("Cross-Origin-Resource-Policy", "same-origin"),
                ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
            ]),
        .. folders.SelectMany(folder => new[]
        {
            // Named by its hash: the file under one name never changes. Icons keep their names and are not among these.
            new HeaderRule($"/{folder}assets/site.*", [(CacheControl, "public, max-age=31536000, immutable")]),
            // Never renamed, and always asked for anew: it is how phones learn of a new version, or are freed of the worker.
            new HeaderRule($"/{folder}{Offline.WorkerFromRendered.Path}", [(CacheControl, "no-cache")]),
        }),
        new HeaderRule("/*.webmanifest", [("Content-Type", "application/manifest+json")]),
    ];

    // In one order, whichever page comes first.
    private static List<string> ScriptsOf(IEnumerable<PlannedPage> pages) =>
        [.. pages.SelectMany(page => page.Page.Scripts).Select(script => script.Markup).Distinct().OrderBy(SecurityPolicy.Hash, StringComparer.Ordinal)];
}

/// <summary>The headers of some paths.</summary>
/// <param name="Path">From the root of the host; <c>*</c> stands for anything.</param>
/// <param name="Headers">In the order in which they are written.</param>
internal sealed record HeaderRule(string Path, ImmutableArray<(string Name, string Value)> Headers);
