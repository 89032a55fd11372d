using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MesoSite.Preview.Live;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Preview;

/// <summary>A page as it is served: the published one, with one script that its policy allows.</summary>
public sealed partial class ServedPageTests
{
    private const string Hash = "'sha256-x'";

    [Theory]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'sha256-x'; connect-src 'self'")]
    [InlineData("default-src 'none'; script-src 'sha256-a'; img-src 'self'", "default-src 'none'; script-src 'sha256-a' 'sha256-x'; img-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'; script-src 'self' 'sha256-x'; connect-src 'self'")]
    [InlineData("script-src 'none'; connect-src 'none'", "script-src 'sha256-x'; connect-src 'self'")]
    [InlineData("connect-src 'self'", "connect-src 'self'")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    [InlineData("default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'", "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; script-src 'sha256-x'; connect-src 'self'")]
    public void A_policy_gets_two_sources_and_no_more(string policy, string allowing) => Assert.Equal(allowing, Policy.Allowing(policy, Hash));

    [Fact]
    public void The_script_is_the_one_that_the_policy_names()
    {
        var page = Served("<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\"></head><body><p>A</p></body></html>");
        var script = ScriptElement().Match(page);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Groups[2].Value)));
        Assert.Equal("7", script.Groups[1].Value);
        Assert.Contains($"script-src 'sha256-{hash}'; connect-src 'self'", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.EndsWith("</script></body></html>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_is_plain_ascii_so_that_its_hash_holds_in_any_encoding()
    {
        var script = ScriptElement().Match(Served(string.Empty)).Groups[2].Value;
        Assert.NotEmpty(script);
        Assert.True(Ascii.IsValid(script));
        Assert.DoesNotContain('\r', script);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
    }

    [Fact]
    public void All_else_is_as_published_in_any_encoding()
    {
        byte[] published = [.. "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'\"></head><body>"u8, 0xff, 0x00, 0xc3, 0xa9, .. "</body></html>"u8];
        var page = ScriptElement().Replace(Encoding.Latin1.GetString(ServedPage.Of(published, "7")), string.Empty);
        var back = PolicyContent().Replace(page, "content=\"default-src 'none'; img-src 'self'\"");
        Assert.Equal(published, Encoding.Latin1.GetBytes(back));
    }

    [Fact]
    public async Task Every_page_of_a_theme_is_served_so_and_no_file_is_changed()
    {
        using var folder = new TemporaryFolder();
        var built = Build.Run(new BuildOptions(Repository.DentalInput, Repository.Theme, folder["site"], Gallery: true), _ => { });
        Assert.NotNull(built.Published);
        var before = TemporaryFolder.Snapshot(folder["site"]);
        var pages = Directory.EnumerateFiles(folder["site"], "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 20);
        foreach (var path in pages)
        {
            var served = Encoding.UTF8.GetString(ServedPage.Of(await File.ReadAllBytesAsync(path), "7"));
            Assert.Single(ScriptElement().Matches(served));
            var (policy, published) = (PolicyOf(served), PolicyOf(await File.ReadAllTextAsync(path)));
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ScriptElement().Match(served).Groups[2].Value)));
            Assert.Equal(Policy.Allowing(published, $"'sha256-{hash}'"), policy);
            Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        }

        Assert.Equal(before, TemporaryFolder.Snapshot(folder["site"]));
    }

    private static string PolicyOf(string page) => WebUtility.HtmlDecode(PolicyContent().Match(page).Groups[1].Value);

    private static string Served(string page) => Encoding.UTF8.GetString(ServedPage.Of(Encoding.UTF8.GetBytes(page), "7"));

    [GeneratedRegex("<script data-mesosite-version=\"([^\"]*)\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ScriptElement();

    [GeneratedRegex("(?<=Content-Security-Policy\" )content=\"([^\"]*)\"")]
    private static partial Regex PolicyContent();
}
