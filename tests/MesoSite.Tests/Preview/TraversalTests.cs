using MesoSite.Preview.Http;

namespace MesoSite.Tests.Preview;

/// <summary>Nothing is served from outside the folder, and nothing that is hidden in it.</summary>
public sealed class TraversalTests
{
    [Fact]
    public async Task No_target_leads_out()
    {
        await using var served = new ServedFolder();
        File.CreateSymbolicLink(Path.Combine(served.Site, "link.txt"), Path.Combine(served.Parent, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(served.Site, "chain.txt"), "link.txt");
        Directory.CreateSymbolicLink(Path.Combine(served.Site, "folder-link"), served.Parent);
        Directory.CreateSymbolicLink(Path.Combine(served.Site, "up"), "..");
        var targets = HostileTargets.In(served.Parent).Distinct().ToList();
        Assert.True(targets.Count >= 900, $"{targets.Count} targets");
        var failed = new List<string>();
        foreach (var target in targets)
        {
            var answer = await served.GetAsync(target);
            if (answer.Status is not (400 or 404) || (answer.Head + answer.Body).Contains(ServedFolder.Secret, StringComparison.Ordinal))
            {
                failed.Add($"{answer.Status} {target}");
            }
        }

        Assert.Empty(failed);
        Assert.Equal(200, (await served.GetAsync("/index.html")).Status);
    }

    [Theory]
    [InlineData("/", "", true)]
    [InlineData("/en/", "en", true)]
    [InlineData("/en/about.html", "en|about.html", false)]
    [InlineData("/en/about.html?a=/../b&c=%", "en|about.html", false)]
    [InlineData("/%65n/a%20b.html", "en|a b.html", false)]
    [InlineData("/a+b.html", "a+b.html", false)]
    [InlineData("/%D8%B9/%e4%b8%ad.html", "ع|中.html", false)]
    [InlineData("/_headers", "_headers", false)]
    public void Reads_a_plain_path(string target, string names, bool isFolder)
    {
        var path = RequestPath.Of(target);
        Assert.NotNull(path);
        Assert.Equal((names, isFolder), (string.Join('|', path.Names), path.IsFolder));
    }

    [Fact]
    public void A_path_is_sent_as_it_was_read()
    {
        var path = RequestPath.Of("/a%20b/%D8%B9");
        Assert.Equal("/a%20b/%D8%B9/", path!.AsFolder());
        Assert.Equal(path.Names.AsEnumerable(), RequestPath.Of(path.AsFolder())!.Names.AsEnumerable());
    }
}
