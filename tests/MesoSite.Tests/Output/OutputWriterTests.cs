using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

/// <summary>Publishing is all or nothing, and touches nothing that is not its own.</summary>
public sealed class OutputWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OutputWriterTests() => folder.Copy(Repository.DentalInput, "input");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_site_is_whole_and_leaves_nothing_beside_it()
    {
        var result = Run();
        Assert.Empty(result.Diagnostics);
        var files = TemporaryFolder.Snapshot(folder["output"]);
        Assert.Equal(files.Count, result.Published!.Files);
        Assert.Equal(files.Count, result.Published.ChangedFiles);
        Assert.Equal(files.Values.Sum(file => file.Bytes.Length / 2), result.Published.Bytes);
        Assert.Equal(["input", "output", "output-cache", "output-reports"], Entries());
    }

    [Theory]
    [InlineData(3, 6, false)]
    [InlineData(2, 6, true)]
    [InlineData(3, 5, true)]
    public void A_site_has_limits(int files, long bytes, bool isTooLarge)
    {
        var bag = new DiagnosticBag();
        Assert.Equal(isTooLarge, OutputWriter.IsTooLarge([new("a", [1]), new("b", [1, 2]), new("c", [1, 2, 3])], bag, files, bytes));
        Assert.Equal(isTooLarge ? ["MS4009"] : [], bag.ToSorted().Select(fault => fault.Code));
    }

    [Fact]
    public void Unchanged_files_keep_their_time()
    {
        Run();
        var before = Aged();
        folder.Write("input/pages/privacy/en.md", File.ReadAllText(folder["input/pages/privacy/en.md"]).Replace("title: Privacy", "title: Private", StringComparison.Ordinal));
        var result = Run();
        var after = TemporaryFolder.Snapshot(folder["output"]);

        Assert.Equal(before.Keys, after.Keys);
        var changed = after.Where(file => file.Value.Bytes != before[file.Key].Bytes).Select(file => file.Key).ToList();
        Assert.Contains("en/privacy.html", changed);
        Assert.DoesNotContain("ar/privacy.html", changed);
        Assert.Equal(changed.Count, result.Published!.ChangedFiles);
        Assert.All(after, file => Assert.Equal(changed.Contains(file.Key), file.Value.Written != before[file.Key].Written));
    }

    [Fact]
    public void The_same_input_changes_nothing()
    {
        Run();
        var before = Aged();
        Assert.Equal(0, Run().Published!.ChangedFiles);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder["output"]));
    }

    [Fact]
    public void What_the_site_no_longer_has_is_gone()
    {
        Run();
        var path = folder["input/articles/after-extraction/en.md"];
        File.WriteAllText(path, File.ReadAllText(path).Replace("aliases: [aftercare-sheet, articles/after]\n", string.Empty, StringComparison.Ordinal));
        Assert.True(File.Exists(folder["output/en/articles/after.html"]));
        Run();
        Assert.False(File.Exists(folder["output/en/articles/after.html"]));
    }

    [Fact]
    public void An_error_leaves_the_old_site_as_it_was()
    {
        Run();
        var before = Aged();
        folder.Write("input/pages/about/en.md", "no front matter");
        var result = Run();
        Assert.Null(result.Published);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder["output"]));
        Assert.Equal(["input", "output", "output-cache", "output-reports"], Entries());
    }

    [Fact]
    public void A_folder_that_no_build_wrote_is_refused()
    {
        folder.Write("output/thesis.txt", "years of work");
        Says("MS4001", Run());
        Assert.Equal(["thesis.txt"], TemporaryFolder.Snapshot(folder["output"]).Keys);
        Assert.Equal(["input", "output"], Entries());
    }

    [Fact]
    public void A_file_beside_the_site_is_not_lost()
    {
        Run();
        folder.Write("output/CNAME", "handouts.example.org");
        folder.Write("output/.git/HEAD", "ref: refs/heads/main");
        var before = TemporaryFolder.Snapshot(folder["output"]);
        var fault = Assert.Single(Run().Diagnostics);
        Assert.Equal("MS4001", fault.Code);
        Assert.Contains(".git/HEAD, CNAME", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder["output"]));
    }

    [Theory]
    [InlineData(".git/HEAD", ".git/HEAD")]
    [InlineData("en/.htaccess", "en/.htaccess")]
    [InlineData("EN/about.html", "EN/about.html")]
    [InlineData("en/About.html", "en/About.html")]
    [InlineData("en/about.html~", "en/about.html~")]
    public void Names_what_it_did_not_write_and_changes_nothing(string path, string named)
    {
        Run();
        folder.Write($"output/{path}", "mine");
        Refuses(named);
    }

    [Fact]
    public void An_empty_folder_inside_is_somebodys()
    {
        Run();
        Directory.CreateDirectory(folder["output/drafts/2027"]);
        Refuses("drafts/2027/");
        Assert.True(Directory.Exists(folder["output/drafts/2027"]));
    }

    [Fact]
    public void A_link_inside_is_somebodys_whatever_it_is_called_and_wherever_it_leads()
    {
        Run();
        folder.Write("elsewhere/about.html", "kept");
        File.Delete(folder["output/en/about.html"]);
        File.CreateSymbolicLink(folder["output/en/about.html"], folder["elsewhere/about.html"]);
        Directory.CreateSymbolicLink(folder["output/fr"], folder["elsewhere"]);
        Refuses("en/about.html, fr:");
        Assert.Equal("kept", File.ReadAllText(folder["elsewhere/about.html"]));
    }

    // What a manifest lists is held against what lies in the folder; nothing is ever deleted because a manifest names it.
    [Theory]
    [InlineData("../thesis.txt")]
    [InlineData("en/../../thesis.txt")]
    [InlineData("/etc/hostname")]
    public void A_manifest_that_lists_what_lies_outside_does_no_harm(string path)
    {
        Run();
        folder.Write("thesis.txt", "years of work");
        var manifest = folder["output/manifest.json"];
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"404.html\"", $"\"{path}\"", StringComparison.Ordinal));
        Refuses("404.html");
        File.Delete(folder["output/404.html"]);
        Assert.NotNull(Run().Published);
        Assert.Equal("years of work", File.ReadAllText(folder["thesis.txt"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\n  \"generator\": \"MesoSite\",\n  \"ver")]
    [InlineData("{}")]
    [InlineData("{ \"generator\": \"other\", \"files\": [] }")]
    [InlineData("not JSON")]
    public void The_manifest_of_another_program_is_no_permission(string manifest)
    {
        folder.Write("output/manifest.json", manifest);
        Assert.Equal("MS4001", Assert.Single(Run().Diagnostics).Code);
        Assert.Equal(manifest, File.ReadAllText(folder["output/manifest.json"]));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        Directory.CreateDirectory(folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder["output"], folder["elsewhere"]);
        Assert.Empty(Run().Diagnostics);
        Assert.NotNull(new DirectoryInfo(folder["output"]).LinkTarget);
        Assert.True(File.Exists(folder["elsewhere/index.html"]));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(folder["output"]);
        Assert.NotNull(Run().Published);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file/below/it")]
    public void A_place_that_cannot_be_written_to(string output)
    {
        folder.Write("file", "text");
        Says("MS4002", Run(output));
        Assert.Equal("text", File.ReadAllText(folder["file"]));
        Assert.Equal(["file", "input"], Entries());
    }

    [Fact]
    public void Folders_above_the_output_are_made()
    {
        Assert.NotNull(Run("a/b/output").Published);
        Assert.True(File.Exists(folder["a/b/output/index.html"]));
    }

    private void Refuses(string named)
    {
        var before = TemporaryFolder.Snapshot(folder["output"]);
        var fault = Assert.Single(Run().Diagnostics);
        Assert.Equal("MS4001", fault.Code);
        Assert.Contains(named, fault.Message + ":", StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder["output"]));
    }

    private BuildResult Run(string output = "output") =>
        Build.Run(new BuildOptions(folder["input"], Repository.Theme, folder[output]), _ => { });

    /// <summary>The site with times of long ago, so that a file written again is seen.</summary>
    private SortedDictionary<string, (string Bytes, DateTime Written)> Aged()
    {
        foreach (var file in Directory.EnumerateFiles(folder["output"], "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        }

        return TemporaryFolder.Snapshot(folder["output"]);
    }

    private IEnumerable<string> Entries() =>
        Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static void Says(string code, BuildResult result)
    {
        Assert.Null(result.Published);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
        Assert.Equal(Severity.Error, result.Diagnostics[0].Severity);
    }
}
