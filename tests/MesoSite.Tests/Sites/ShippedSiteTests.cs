namespace MesoSite.Tests.Sites;

/// <summary>The site that is shipped builds without a word: it is also light enough for an old phone, for the build holds its weights.</summary>
public sealed class ShippedSiteTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void There_is_nothing_to_complain_of(string name) => Assert.Equal(string.Empty, BuiltSite.Of(name).Passes.DiagnosticsText);

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
}
