using System.Collections.Immutable;
using System.Text;

namespace MesoSite.Process.Hosting;

/// <summary><c>_headers</c>, which Netlify and Cloudflare Pages read.</summary>
internal static class HeadersFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "_headers";

    /// <summary>Plans the file.</summary>
    /// <param name="rules">The headers.</param>
    public static SiteFile Plan(ImmutableArray<HeaderRule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            text.Append(rule.Path).Append('\n');
            foreach (var (name, value) in rule.Headers)
            {
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return new SiteFile(Name, [.. Encoding.UTF8.GetBytes(text.ToString())]);
    }
}
