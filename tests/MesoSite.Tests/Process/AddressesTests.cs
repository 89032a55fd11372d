using FsCheck.Fluent;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Process;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("index.html", "en/index.html", "en/index.html")]
    [InlineData("en/index.html", "en/index.html", "index.html")]
    [InlineData("en/about.html", "en/articles/a.html", "articles/a.html")]
    [InlineData("en/articles/a.html", "en/about.html", "../about.html")]
    [InlineData("en/articles/a.html", "en/articles/b.html", "b.html")]
    [InlineData("en/articles/a.html", "ar/articles/a.html", "../../ar/articles/a.html")]
    [InlineData("en/effects/a.html", "assets/site.css", "../../assets/site.css")]
    [InlineData("en/effects.html", "en/effects/a.html", "effects/a.html")]
    [InlineData("en/effects/a.html", "en/effects.html", "../effects.html")]
    [InlineData("index.html", "assets/a b#c%.png", "assets/a%20b%23c%25.png")]
    [InlineData("index.html", "assets/é.png", "assets/%C3%A9.png")]
    public void Relative(string from, string to, string href) => Assert.Equal(href, Addresses.Relative(from, to));

    [Fact]
    public void A_relative_address_leads_where_a_browser_goes()
    {
        var segments = Gen.Elements("en", "ar", "articles", "a", "a.html", "b.html", "assets", "x y", "100%", "q?", "h#");
        var paths = from parts in segments.NonEmptyListOf() select string.Join('/', parts.Take(5));
        var pairs = from source in paths from target in paths select (source, target);
        pairs.Holds(pair =>
        {
            var root = new Uri("https://example.org/root/");
            var page = new Uri(root, Escaped(pair.source));
            return new Uri(page, Addresses.Relative(pair.source, pair.target)) == new Uri(root, Escaped(pair.target));
        });
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
