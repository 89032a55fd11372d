using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace MesoSite.Tests.Sites;

/// <summary>What holds on every page of every site, whoever wrote it.</summary>
public sealed class EveryPageTests
{
    private static readonly string[] OtherSchemes = ["https:", "tel:", "mailto:"];
    private static readonly string[] AddressAttributes = ["href", "src", "srcset", "poster", "action", "data"];

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Nothing_runs_but_what_its_policy_names_and_nothing_is_framed(string name) => Each(name, (_, _, document) =>
    {
        Assert.All(document.QuerySelectorAll("script"), script => IsNamedByThePolicy(script, document));
        Assert.Empty(document.QuerySelectorAll("iframe, frame, object, embed, form, base, style, link[rel=preconnect]"));
        Assert.Empty(document.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            .Select(attribute => attribute.OwnerElement!.OuterHtml));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Addresses_are_relative_but_for_links_to_elsewhere(string name) => Each(name, (site, path, document) =>
    {
        var mayBeRooted = path.EndsWith("404.html", StringComparison.Ordinal);
        foreach (var element in document.All)
        {
            foreach (var address in AddressAttributes.Select(element.GetAttribute).OfType<string>())
            {
                // A source's address is as it was published, be it a site without https.
                var isSource = path.EndsWith("/sources.html", StringComparison.Ordinal) && address.StartsWith("http:", StringComparison.Ordinal);
                var goesElsewhere = isSource || OtherSchemes.Any(scheme => address.StartsWith(scheme, StringComparison.Ordinal));
                Assert.True(!goesElsewhere || element.LocalName == "a", element.OuterHtml);
                Assert.True(goesElsewhere || site.Target(path, address) is not null, element.OuterHtml);
                Assert.True(goesElsewhere || mayBeRooted || !address.StartsWith('/'), element.OuterHtml);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_address_leads_to_a_file_and_every_anchor_to_an_element(string name) => Each(name, (site, path, document) =>
    {
        foreach (var address in document.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }).OfType<string>())
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out var elsewhere) && elsewhere.Scheme != Uri.UriSchemeFile)
            {
                continue;
            }

            var target = site.Target(path, address)!;
            Assert.Contains(target, site.Files);
            if (address.Split('#') is [_, { Length: > 0 } anchor])
            {
                Assert.True(site.Documents[target].GetElementById(anchor) is not null, $"{path}: {address}");
            }
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Says_its_language_and_direction(string name) => Each(name, (site, path, document) =>
    {
        var folder = path.Split('/')[0];
        var language = site.Passes.Content!.Languages.Any(known => known.Tag == folder) ? folder : site.Passes.Content.Source.Tag;
        Assert.Equal(language, document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", document.DocumentElement.GetAttribute("dir"));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Has_one_heading_of_the_first_level_a_title_and_one_main_part(string name) => Each(name, (_, _, document) =>
    {
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.False(string.IsNullOrWhiteSpace(document.Title));
        Assert.NotNull(document.QuerySelector("meta[name=viewport]"));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Its_policy_stands_before_anything_it_governs(string name) => Each(name, (_, _, document) =>
    {
        var head = document.Head!.Children.ToList();
        Assert.Equal("utf-8", head[0].GetAttribute("charset"));
        Assert.Equal("Content-Security-Policy", head[1].GetAttribute("http-equiv"));
        Assert.StartsWith("default-src 'none'", head[1].GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", head[1].GetAttribute("content"), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Names_itself_in_every_language_and_for_any_other_reader(string name) => Each(name, (site, path, document) =>
    {
        if (site.Redirects.Contains(path))
        {
            return;
        }

        var links = document.QuerySelectorAll("link[rel=alternate]").ToDictionary(
            link => link.GetAttribute("hreflang")!, link => site.Target(path, link.GetAttribute("href")!));
        var languages = site.Passes.Content!.Languages.Select(language => language.Tag);
        Assert.Equal(languages.Append("x-default").Order(StringComparer.Ordinal), links.Keys.Order(StringComparer.Ordinal));
        if (path.Contains('/', StringComparison.Ordinal))
        {
            var rest = Rest(path);
            Assert.All(languages, language => Assert.Equal(language + rest, links[language]));
            Assert.Equal(site.Passes.Content.Source.Tag + rest, links["x-default"]);
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_other_languages_are_one_step_away_and_lead_to_the_same_page(string name) => Each(name, (site, path, document) =>
    {
        if (site.Redirects.Contains(path) || !path.Contains('/', StringComparison.Ordinal))
        {
            return;
        }

        var rest = Rest(path);
        foreach (var language in site.Passes.Content!.Languages)
        {
            var links = document.QuerySelectorAll($"nav a[hreflang='{language.Tag}']");
            var link = Assert.Single(links, link => site.Target(path, link.GetAttribute("href")!) == language.Tag + rest);
            Assert.Equal(language.Tag, link.GetAttribute("lang"));
            Assert.Equal(language.Tag == path.Split('/')[0], link.HasAttribute("aria-current"));
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_emergency_number_is_on_it(string name) => Each(name, (site, path, document) =>
    {
        var settings = site.Passes.Content!.Settings;
        var number = settings.EmergencyNumbers[settings.Country.Value].Numbers[0];
        Assert.True(site.Redirects.Contains(path) || document.QuerySelector($"a[href='tel:{number}']") is not null, path);
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Telephone_links_hold_nothing_but_a_number(string name) => Each(name, (_, _, document) =>
        Assert.All(document.QuerySelectorAll("a[href^='tel:']"), link => Assert.Matches(@"^tel:\+?[0-9]+$", link.GetAttribute("href"))));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Search_engines_pass_by_where_they_should(string name) => Each(name, (site, path, document) =>
    {
        var hidden = path.EndsWith("404.html", StringComparison.Ordinal) || path.Contains('+', StringComparison.Ordinal) || site.Redirects.Contains(path);
        Assert.Equal(hidden, document.QuerySelector("meta[name=robots][content=noindex]") is not null);
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_redirect_leads_where_its_link_does(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (var path in site.Redirects)
        {
            var document = site.Documents[path];
            var href = document.QuerySelector("main a")!.GetAttribute("href")!;
            Assert.Equal($"0; url={href}", document.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.DoesNotContain(site.Target(path, href)!, site.Redirects);
        }
    }

    // What a page is called in every language; one in two languages goes by the page in one.
    private static string Rest(string path) =>
        System.Text.RegularExpressions.Regex.Replace(path[path.IndexOf('/', StringComparison.Ordinal)..], @"\.[^./]+\+[^./]+\.html$", ".html");

    private static void IsNamedByThePolicy(IElement script, IDocument document)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)));
        var policy = document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content");
        var sources = policy!.Split("; ").Single(directive => directive.StartsWith("script-src ", StringComparison.Ordinal)).Split(' ');
        Assert.Contains($"'sha256-{hash}'", sources);
        Assert.Empty(script.Attributes);
    }

    private static void Each(string name, Action<BuiltSite, string, IDocument> check)
    {
        var site = BuiltSite.Of(name);
        Assert.NotEmpty(site.Documents);
        foreach (var (path, document) in site.Documents)
        {
            try
            {
                check(site, path, document);
            }
            catch (Xunit.Sdk.XunitException fault)
            {
                Assert.Fail($"{path}: {fault.Message}");
            }
        }
    }
}
