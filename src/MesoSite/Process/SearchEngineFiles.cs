using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;

namespace MesoSite.Process;

/// <summary><c>robots.txt</c>, and <c>sitemap.xml</c> where the site's address is known: a site map may hold only full addresses.</summary>
internal static class SearchEngineFiles
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Name of the file that says what may be looked at, and names the site maps.</summary>
    public const string Robots = "robots.txt";

    private const string MapName = "sitemap.xml";

    /// <summary>Plans the files.</summary>
    /// <param name="address">The site's address without a slash at its end, or null.</param>
    /// <param name="pages">Each page, by its path in every language.</param>
    /// <param name="defaultLanguage">The language of <c>x-default</c>.</param>
    /// <param name="others">The addresses of other sites whose maps are named too; null for one that is not known.</param>
    public static ImmutableArray<SiteFile> Plan(
        string? address, IEnumerable<ImmutableArray<(string Language, string Path)>> pages, string defaultLanguage, IEnumerable<string?> others)
    {
        var maps = others.Prepend(address).OfType<string>().Select(site => $"Sitemap: {site}/{MapName}\n");
        var robots = Text(Robots, $"User-agent: *\nAllow: /\n{string.Concat(maps)}");
        if (address is null)
        {
            return [robots];
        }

        var urls = from page in pages
                   let alternates = page.Append(("x-default", page.First(entry => entry.Language == defaultLanguage).Path))
                   from entry in page
                   select new XElement(
                       Map + "url",
                       new XElement(Map + "loc", $"{address}/{entry.Path}"),
                       alternates.Select(other => new XElement(
                           Xhtml + "link",
                           new XAttribute("rel", "alternate"),
                           new XAttribute("hreflang", other.Item1),
                           new XAttribute("href", $"{address}/{other.Path}"))));
        var map = new XElement(Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml), urls);
        return
        [
            robots,
            Text(MapName, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map}\n"),
        ];
    }

    private static SiteFile Text(string path, string text) => new(path, [.. Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))]);
}
