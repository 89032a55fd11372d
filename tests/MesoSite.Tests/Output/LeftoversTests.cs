using System.Collections.Immutable;
using System.Text;
using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Output.Disks;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

/// <summary>What killed builds left is removed by the next one, and nothing else is.</summary>
public sealed class LeftoversTests : IDisposable
{
    // No process has it: the largest number that Linux gives is 4,194,304.
    private const int Dead = 2_000_000_000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_that_a_dead_build_had_begun_is_removed()
    {
        Publish("site", "one");
        Publish($"site.new-{Dead}", "two");
        File.Delete(folder[$"site.new-{Dead}/en/page.html"]);
        Publish("site", "three");
        Assert.Equal(["site"], Entries());
        Assert.Equal("three", File.ReadAllText(folder["site/index.html"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\n  \"gener")]
    [InlineData("{\n  \"generator\": \"MesoSite\",\n  \"version\": \"0.")]
    public void So_is_one_of_which_there_is_only_a_part_of_the_manifest(string manifest)
    {
        folder.Write($"site.new-{Dead}/manifest.json", manifest);
        Directory.CreateDirectory(folder[$"site.new-{Dead}/en"]);
        Publish("site", "one");
        Assert.Equal(["site"], Entries());
    }

    [Fact]
    public void One_with_the_number_of_this_process_is_of_an_earlier_one()
    {
        Publish($"site.new-{Environment.ProcessId}", "two");
        Publish("site", "one");
        Assert.Equal(["site"], Entries());
    }

    [Fact]
    public void One_whose_process_runs_stays()
    {
        using var other = System.Diagnostics.Process.Start("sleep", "60");
        Publish($"site.new-{other.Id}", "two");
        Publish("site", "one");
        Assert.Equal(["site", $"site.new-{other.Id}"], Entries());
        other.Kill();
        other.WaitForExit();
        Publish("site", "one");
        Assert.Equal(["site"], Entries());
    }

    [Theory]
    [InlineData("site.new-2000000000", "thesis.txt")]
    [InlineData("site.new-2000000000", "manifest.json")]
    [InlineData("site.old-2000000000", "index.html")]
    [InlineData("site.new-two", "manifest.json")]
    [InlineData("site.new-", "index.html")]
    [InlineData("site.backup", "index.html")]
    [InlineData("site", "../site-2/index.html")]
    public void A_folder_of_the_users_stays(string name, string file)
    {
        folder.Write("other/index.html", "mine");
        folder.Write($"{name}/{file}", "mine");
        if (name == "site")
        {
            Directory.CreateDirectory(folder["site"]);
        }

        Publish("site", "one");
        Assert.Equal("mine", File.ReadAllText(folder[$"{name}/{file}"]));
    }

    [Fact]
    public void A_link_with_such_a_name_stays()
    {
        Publish("other", "mine");
        Directory.CreateSymbolicLink(folder[$"site.new-{Dead}"], folder["other"]);
        Publish("site", "one");
        Assert.Equal(["other", "site", $"site.new-{Dead}"], Entries());
        Assert.Equal("mine", File.ReadAllText(folder["other/index.html"]));
    }

    [Fact]
    public void An_old_site_whose_place_is_empty_goes_back()
    {
        Publish($"site.old-{Dead}", "one");
        var bag = new DiagnosticBag();
        Leftovers.Clear(folder["site"], bag, Disk.Real);
        Assert.Equal(["site"], Entries());
        Assert.Equal("one", File.ReadAllText(folder["site/index.html"]));
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void What_somebody_put_into_the_old_site_at_the_last_moment_is_not_lost()
    {
        Publish("site", "one");
        var bag = new DiagnosticBag();
        var disk = new Disk(step =>
        {
            if (step.Act == DiskAct.Exchange)
            {
                folder.Write("site/thesis.txt", "years of work");
            }
        });
        Assert.NotNull(OutputWriter.Write(Files("two"), folder["site"], bag, disk: disk));
        Assert.Equal("two", File.ReadAllText(folder["site/index.html"]));
        var fault = Assert.Single(bag.ToSorted());
        Assert.Equal(("MS4005", Severity.Warning), (fault.Code, fault.Severity));
        Assert.Equal("years of work", File.ReadAllText(folder[$"site.new-{Environment.ProcessId}/thesis.txt"]));
    }

    private static ImmutableArray<SiteFile> Files(string text) =>
    [
        new SiteFile("index.html", [.. Encoding.UTF8.GetBytes(text)]),
        new SiteFile("en/page.html", [.. Encoding.UTF8.GetBytes(text)]),
    ];

    private void Publish(string name, string text)
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(OutputWriter.Write(Files(text), folder[name], bag));
        Assert.Empty(bag.ToSorted());
    }

    private IEnumerable<string> Entries() =>
        Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
