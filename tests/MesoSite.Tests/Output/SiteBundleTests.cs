using System.IO.Compression;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

/// <summary>A site as one ZIP.</summary>
public sealed class SiteBundleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SiteBundleTests() => Assert.Empty(
        Build.Run(new BuildOptions(Repository.DentalInput, Repository.Theme, folder["site"], Checks: false), _ => { }).Diagnostics);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Unpacked_it_is_the_site()
    {
        var result = SiteBundle.Run(folder["site"], folder["a/site.zip"]);
        Assert.Empty(result.Diagnostics);
        ZipFile.ExtractToDirectory(folder["a/site.zip"], folder["unpacked"]);
        Assert.Equal(Bytes("site"), Bytes("unpacked"));
        Assert.Equal((Bytes("site").Count, new FileInfo(folder["a/site.zip"]).Length), (result.Files, result.Bytes));
        Assert.Equal(["site.zip"], Directory.EnumerateFileSystemEntries(folder["a"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Of_the_same_site_it_has_the_same_bytes()
    {
        SiteBundle.Run(folder["site"], folder["one.zip"]);
        foreach (var file in Directory.EnumerateFiles(folder["site"], "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 2));
        }

        folder.Copy(folder["site"], "moved");
        File.WriteAllText(folder["two.zip"], "an earlier one");
        SiteBundle.Run(folder["moved"], folder["two.zip"]);
        Assert.Equal(File.ReadAllBytes(folder["one.zip"]), File.ReadAllBytes(folder["two.zip"]));
        using var zip = ZipFile.OpenRead(folder["one.zip"]);
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData("changed", "en/index.html")]
    [InlineData("missing", "en/about.html")]
    [InlineData("added", "en/thesis.txt")]
    [InlineData("link", "en/privacy.html")]
    public void A_site_that_is_not_as_it_was_built_is_not_packed(string how, string path)
    {
        folder.Write("site.zip", "an earlier one");
        var file = folder["site/" + path];
        if (how is "missing" or "link")
        {
            File.Delete(file);
        }

        if (how == "link")
        {
            File.CreateSymbolicLink(file, folder["site/index.html"]);
        }
        else if (how != "missing")
        {
            File.WriteAllText(file, "text");
        }

        var fault = Assert.Single(SiteBundle.Run(folder["site"], folder["site.zip"]).Diagnostics);
        Assert.Equal("MS4041", fault.Code);
        Assert.EndsWith(": " + path, fault.Message, StringComparison.Ordinal);
        Assert.Equal("an earlier one", File.ReadAllText(folder["site.zip"]));
        Assert.Equal(["site", "site-cache", "site-reports", "site.zip"], Directory.EnumerateFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nowhere", "a.zip", "MS4030")]
    [InlineData("empty", "a.zip", "MS4031")]
    [InlineData("site", "site/a.zip", "MS4040")]
    [InlineData("site", "site/index.html/a.zip", "MS4040")]
    [InlineData("site", "file/a.zip", "MS4040")]
    [InlineData("site", "empty.zip", "MS4040")]
    public void What_cannot_be_packed_is_told(string site, string file, string code)
    {
        Directory.CreateDirectory(folder["empty"]);
        Directory.CreateDirectory(folder["empty.zip"]);
        folder.Write("file", "text");
        var before = TemporaryFolder.Snapshot(folder.Path);
        Assert.Equal(code, Assert.Single(SiteBundle.Run(folder[site], folder[file]).Diagnostics).Code);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder.Path));
    }

    private List<(string Path, string Bytes)> Bytes(string name) => [.. TemporaryFolder.Snapshot(folder[name]).Select(file => (file.Key, file.Value.Bytes))];
}
