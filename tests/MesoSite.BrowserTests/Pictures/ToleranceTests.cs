namespace MesoSite.BrowserTests.Pictures;

/// <summary>What the comparison of pictures sees, and what it does not.</summary>
[Collection(OneBrowser.Name)]
public sealed class ToleranceTests(Browser browser, PlainSite site) : IClassFixture<PlainSite>
{
    private const string HeaderLost = "document.querySelector('.site-header').remove()";
    private const string BoxLost = "document.querySelector('.emergency-box').remove()";
    private const string MirrorLost = "document.documentElement.dir = 'ltr'";
    private const string StyleLost = "document.querySelector('link[rel=stylesheet]').remove()";

    private static readonly string[] Templates = ["article", "home", "timeline"];

    private static readonly string[] Fonts =
    [
        "* { font-family: serif !important }", "* { font-family: sans-serif !important }",
        "html { font-size: 103% !important }", "html { font-size: 97% !important }",
    ];

    /// <summary>A box or a colour lost, and a page that is not mirrored.</summary>
    [Theory]
    [InlineData("phone", "article", HeaderLost)]
    [InlineData("arabic", "article", HeaderLost)]
    [InlineData("dark", "article", HeaderLost)]
    [InlineData("desktop", "article", HeaderLost)]
    [InlineData("phone", "home", BoxLost)]
    [InlineData("arabic", "article", MirrorLost)]
    [InlineData("arabic", "timeline", MirrorLost)]
    [InlineData("phone", "home", StyleLost)]
    [InlineData("dark", "home", StyleLost)]
    [InlineData("desktop", "home", StyleLost)]
    public async Task What_is_lost_is_seen(string look, string template, string change)
    {
        var seen = Named(look);
        await using var camera = await Camera.OpenAsync(browser);
        var difference = await DifferenceAsync(camera, template, seen, seen, change);
        Assert.True(difference > seen.Limit, $"differs by {difference:0.0} only");
    }

    /// <summary>The wrong scheme, and a page that is printed as it is shown.</summary>
    [Theory]
    [InlineData("phone", "dark")]
    [InlineData("dark", "phone")]
    [InlineData("paper", "desktop")]
    public async Task Another_look_is_seen(string look, string other)
    {
        var seen = Named(look);
        await using var camera = await Camera.OpenAsync(browser);
        var difference = await DifferenceAsync(camera, "article", seen, seen with { Dark = Named(other).Dark, Paper = Named(other).Paper }, string.Empty);
        Assert.True(difference > seen.Limit, $"differs by {difference:0.0} only");
    }

    /// <summary>Another machine has other fonts: other shapes, other widths, other ends of lines.</summary>
    [Fact]
    public async Task Another_font_is_not_seen()
    {
        await using var camera = await Camera.OpenAsync(browser);
        var differences = new List<(string Where, Look Look, double Difference)>();
        foreach (var template in Templates)
        {
            var before = await SheetAsync(camera, template, string.Empty);
            foreach (var font in Fonts)
            {
                var now = await SheetAsync(camera, template, $"(() => {{ const sheet = new CSSStyleSheet(); sheet.replaceSync('{font}'); document.adoptedStyleSheets = [sheet]; }})()");
                var found = await camera.CompareAsync(before, now, Look.All);
                differences.AddRange(Look.All.Zip(found, (look, difference) => ($"{template}, {look.Name}, {font}", look, difference)));
            }
        }

        Assert.DoesNotContain(differences, found => found.Difference > found.Look.Limit);
        // A font that changes nothing would show nothing.
        Assert.True(differences.Max(found => found.Difference) > 5, "this machine knows no other font");
    }

    private static Look Named(string name) => Look.All.Single(look => look.Name == name);

    // How much a page differs from itself, changed or seen otherwise.
    private async Task<double> DifferenceAsync(Camera camera, string template, Look look, Look other, string change)
    {
        var file = (look.Arabic ? site.ArabicPages : site.Pages)[template];
        var before = await camera.DrawAsync([(look, await camera.TakeAsync(file, look))]);
        var now = await camera.DrawAsync([(look, await camera.TakeAsync(file, other, change))]);
        return Assert.Single(await camera.CompareAsync(before, now, [look]));
    }

    private async Task<byte[]> SheetAsync(Camera camera, string template, string change)
    {
        var pictures = new List<(Look, byte[]?)>();
        foreach (var look in Look.All)
        {
            pictures.Add((look, await camera.TakeAsync((look.Arabic ? site.ArabicPages : site.Pages)[template], look, change)));
        }

        return await camera.DrawAsync(pictures);
    }
}
