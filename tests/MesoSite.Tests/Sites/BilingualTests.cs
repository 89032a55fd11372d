using AngleSharp.Dom;
using MesoSite.Input.Content;
using MesoSite.Process.Text;

namespace MesoSite.Tests.Sites;

/// <summary>Articles in two languages side by side.</summary>
public sealed class BilingualTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_pair_has_every_article_with_both_titles(string name) => Each(name, (site, first, second, path) =>
    {
        Assert.Equal(BuiltSite.Plain(first.FrontMatter.Title), BuiltSite.Plain(site.Documents[path].QuerySelector("h1")!.TextContent));
        Assert.Equal(BuiltSite.Plain(second.FrontMatter.Title), BuiltSite.Plain(site.Documents[path].QuerySelector(".bilingual-title")!.TextContent));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_part_is_a_row_of_two_languages(string name) => Each(name, (site, first, second, path) =>
    {
        var pair = PairOf(path);
        var rows = site.Documents[path].QuerySelectorAll(".bilingual > section.bilingual-row").ToList();
        Assert.Equal(ArticlePart.Of(first).Length, rows.Count);
        Assert.Equal(ArticlePart.Of(second).Length, rows.Count);
        foreach (var cells in rows.Select(row => row.Children.ToList()))
        {
            Assert.Equal(pair, cells.Select(cell => cell.GetAttribute("lang")));
            Assert.All(cells, cell => Assert.Equal(cell.GetAttribute("lang") == "ar" ? "rtl" : "ltr", cell.GetAttribute("dir")));
            Assert.Equal(Facts(cells[0]), Facts(cells[1]));
            Assert.Equal(cells[0].QuerySelectorAll("h2, h3").Length, cells[1].QuerySelectorAll("h2, h3").Length);
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_id_stands_twice(string name) => Each(name, (site, _, _, path) =>
    {
        var ids = site.Documents[path].QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Both_languages_lead_to_it_and_it_leads_back(string name) => Each(name, (site, first, _, path) =>
    {
        foreach (var article in PairOf(path).Select(language => $"{language}/articles/{first.Id}.html"))
        {
            Assert.Contains(path, Targets(site, article, "main a"));
            Assert.Contains(article, Targets(site, path, ".bilingual-alone a"));
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Search_engines_pass_it_by(string name) => Each(name, (site, _, _, path) =>
    {
        Assert.NotNull(site.Documents[path].QuerySelector("meta[name=robots][content=noindex]"));
        Assert.All(
            site.Passes.Site!.Files.Where(file => file.Path == "sitemap.xml"),
            map => Assert.DoesNotContain(Path.GetFileName(path), Uri.UnescapeDataString(System.Text.Encoding.UTF8.GetString(map.Bytes.AsSpan())), StringComparison.Ordinal));
    });

    [Fact]
    public void The_site_at_an_address_has_a_map() => Assert.Contains("sitemap.xml", BuiltSite.Of("dental at an address").Files);

    private static List<string?> Targets(BuiltSite site, string page, string links) =>
        [.. site.Documents[page].QuerySelectorAll(links).Select(link => link.GetAttribute("href")).OfType<string>().Where(href => !href.Contains(':', StringComparison.Ordinal)).Select(href => site.Target(page, href))];

    private static IEnumerable<string?> Facts(IElement cell) => cell.QuerySelectorAll("data.fact").Select(fact => fact.GetAttribute("value")).Order();

    private static string[] PairOf(string path) => Path.GetFileNameWithoutExtension(path).Split('.')[1].Split('+');

    private static void Each(string name, Action<BuiltSite, Article, Article, string> check)
    {
        var site = BuiltSite.Of(name);
        var content = site.Passes.Content!;
        Assert.NotEmpty(content.Settings.Bilingual);
        foreach (var pair in content.Settings.Bilingual.Select(pair => pair.Value))
        {
            var articles = content.Languages.ToDictionary(language => language.Tag, language => language.Articles);
            foreach (var (first, second) in articles[pair.First].Zip(articles[pair.Second]))
            {
                check(site, first, second, $"{pair.First}/articles/{first.Id}.{pair}.html");
            }
        }
    }
}
