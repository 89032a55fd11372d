using System.Collections.Immutable;
using MesoSite.Input.Content;

namespace MesoSite.PostProcess;

/// <summary>The addresses outside of the site that its pages may lead to: the site's own, the hosts of its sources, and what <c>site.yaml</c> lists.</summary>
/// <param name="Hosts">Hosts, every address of which is known.</param>
/// <param name="Beginnings">What known addresses begin with; no slash at their end.</param>
internal sealed record OutsideAddresses(ImmutableHashSet<string> Hosts, ImmutableArray<string> Beginnings)
{
    /// <summary>Those of a site.</summary>
    public static OutsideAddresses Of(SiteContent content) => new(
        [
            .. content.Sources.Sources
                .SelectMany(source => new[] { source.Value.Href, source.Value.Url })
                .OfType<string>()
                .Select(address => new Uri(address).Host),
        ],
        [.. content.Settings.OutsideAddresses.Append(content.Settings.Address).OfType<string>().Select(address => address.TrimEnd('/'))]);

    /// <summary>True for an address that is known; it begins with <c>http:</c> or <c>https:</c>.</summary>
    public bool Allow(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (Hosts.Contains(uri.Host) || Beginnings.Any(beginning =>
            address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
            && (address.Length == beginning.Length || address[beginning.Length] is '/' or '?' or '#')));
}
