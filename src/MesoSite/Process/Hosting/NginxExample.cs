using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using MesoSite.Input.Content;

namespace MesoSite.Process.Hosting;

/// <summary>
/// <c>nginx.conf</c>, for whoever runs a server of their own: this very site's headers, its address and its pages for wrong addresses. It lies beside the
/// site with the clinic's reports, because it is no file of the site.
/// </summary>
internal static class NginxExample
{
    /// <summary>Name of the file.</summary>
    public const string Name = "nginx.conf";

    private const string Files = "/srv/www";
    private const string CacheControl = "Cache-Control";
    private const string ContentType = "Content-Type";

    /// <summary>Plans the file.</summary>
    /// <param name="rules">The headers.</param>
    /// <param name="content">The site.</param>
    public static SiteFile Plan(ImmutableArray<HeaderRule> rules, SiteContent content)
    {
        var address = content.Settings.Address is { } known ? new Uri(known) : null;
        var root = content.Settings.RootOnHost ?? "/";
        var everywhere = rules.First(rule => rule.Path == "/*").Headers;
        var caching = rules.SelectMany(rule => rule.Headers.Where(header => header.Name == CacheControl).Select(header => (rule.Path, header.Value)));
        var types = rules.SelectMany(rule => rule.Headers.Where(header => header.Name == ContentType).Select(header => (rule.Path, header.Value)));
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');

        Line("# An nginx server for this site, written anew by each build: its policy names the scripts of this very build. Copy it to /etc/nginx/conf.d/handouts.conf");
        Line($"# and the site's files to {Files}{root}, and let certbot, or a certificate of your own, add https: without it phones keep no copies of pages.");
        Line("# Where the server has other sites too, put into theirs what is between the two lines \"handouts\", and the map outside of them.");
        Line();
        Line("map $uri $handouts_caching {");
        foreach (var (path, value) in caching)
        {
            Line($"    ~{Pattern(root, path)} \"{value}\";");
        }

        Line("}");
        Line();
        Line("server {");
        Line("    listen 80;");
        Line("    listen [::]:80;");
        Line($"    server_name {address?.Host ?? "_"};");
        Line($"    root {Files};");
        Line();
        Line("    # ---- handouts");
        Line($"    location {root} {{");
        Line("        index index.html;");
        Line("        charset utf-8;");
        Line("        gzip on;");
        Line("        gzip_vary on;");
        Line("        gzip_types text/css text/javascript application/javascript image/svg+xml application/manifest+json application/xml;");
        Line("        # A folder without its slash is led there by a relative address, so that it works behind a proxy too.");
        Line("        absolute_redirect off;");
        Line($"        error_page 404 {root}404.html;");
        foreach (var (name, value) in everywhere)
        {
            Line($"        add_header {name} \"{value}\" always;");
        }

        Line($"        add_header {CacheControl} $handouts_caching;");
        Line();
        Line("        # Headers go down to these, as long as none of them adds one of its own.");
        foreach (var (path, value) in types)
        {
            Line($"        location ~ {Pattern(root, path)} {{ types {{ }} default_type {value}; }}");
        }

        foreach (var language in content.Languages)
        {
            Line($"        location {root}{language.Tag}/ {{ error_page 404 {root}{language.Tag}/404.html; }}");
        }

        Line("    }");
        Line("    # ---- handouts");
        Line("}");
        return new SiteFile(Name, [.. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    // A path with * as a regular expression over the addresses below the site's root.
    private static string Pattern(string root, string path) =>
        $"^{Regex.Escape(root + path[1..]).Replace("\\*", ".*", StringComparison.Ordinal)}$";
}
