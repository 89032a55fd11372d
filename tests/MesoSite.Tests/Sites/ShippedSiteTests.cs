using System.IO.Compression;
using MesoSite.Process;

namespace MesoSite.Tests.Sites;

/// <summary>The site that is shipped builds without a word, and is light enough for an old phone.</summary>
public sealed class ShippedSiteTests
{
    private const int HeaviestPage = 14 * 1024;
    private const int HeaviestInTwoLanguages = 22 * 1024;
    private const int HeaviestChecker = 40 * 1024;
    private const int HeaviestStyles = 10 * 1024;

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void There_is_nothing_to_complain_of(string name) => Assert.Equal(string.Empty, BuiltSite.Of(name).Passes.DiagnosticsText);

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_is_light(string name) =>
        Assert.All(BuiltSite.Of(name).Passes.Site!.Pages, page => Assert.True(Weight(page.File) <= LimitOf(page), $"{page.File.Path}: {Weight(page.File)}"));

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_style_sheets_are_light(string name)
    {
        var styles = BuiltSite.Of(name).Passes.Site!.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(styles);
        Assert.InRange(styles.Sum(Weight), 1, HeaviestStyles);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_style_sheets_ask_for_nothing_from_elsewhere(string name)
    {
        foreach (var style in BuiltSite.Of(name).Passes.Site!.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)))
        {
            var text = System.Text.Encoding.UTF8.GetString(style.Bytes.AsSpan());
            Assert.DoesNotContain("@import", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("//", text.Replace("http://www.w3.org/2000/svg", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_home_screen_finds_all_that_its_manifest_names(string name)
    {
        var site = BuiltSite.Of(name);
        var manifests = site.Passes.Site!.Files.Where(file => file.Path.EndsWith(".webmanifest", StringComparison.Ordinal)).ToList();
        Assert.Equal(site.Passes.Content!.Languages.Length, manifests.Count);
        foreach (var manifest in manifests)
        {
            using var json = System.Text.Json.JsonDocument.Parse(manifest.Bytes.AsMemory());
            var icons = json.RootElement.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!);
            Assert.All(icons.Append(json.RootElement.GetProperty("start_url").GetString()!), address => Assert.Contains(site.Target(manifest.Path, address)!, site.Files));
        }
    }

    // The checker holds all of its questions and results, so that nothing has to be asked of a host.
    private static int LimitOf(RenderedPage page) =>
        page.File.Path.EndsWith("/checker.html", StringComparison.Ordinal) ? HeaviestChecker
        : page.File.Path.Contains('+', StringComparison.Ordinal) ? HeaviestInTwoLanguages
        : HeaviestPage;

    private static int Weight(SiteFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(file.Bytes.AsSpan());
        }

        return (int)packed.Length;
    }
}
