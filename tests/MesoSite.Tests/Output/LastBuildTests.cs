using System.Text.Json.Nodes;
using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

/// <summary>A build of what has not changed makes nothing; whatever has changed makes it anew.</summary>
public sealed class LastBuildTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private readonly TemporaryFolder folder = new();
    private readonly string input;
    private readonly List<Phase> phases = [];

    public LastBuildTests()
    {
        input = folder.Copy(Repository.DentalInput, "input");
        File.AppendAllText(Path.Combine(input, "articles/after-extraction/en.md"), "\nRepeated marks!!\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_made_where_nothing_has_changed()
    {
        var first = Build();
        Assert.True(WasMade());
        var before = TemporaryFolder.Snapshot(folder["output"]);

        var again = Build();

        Assert.False(WasMade());
        Assert.Equal(before, TemporaryFolder.Snapshot(folder["output"]));
        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(first.Diagnostics.Select(DiagnosticText.Format), again.Diagnostics.Select(DiagnosticText.Format));
        Assert.Equal(first.Languages.AsEnumerable(), again.Languages);
        Assert.Equal(first.Quality, again.Quality);
        Assert.Equal(first.Published! with { ChangedFiles = 0 }, again.Published);
    }

    [Fact]
    public void A_changed_input_is_built() => IsBuiltAfter(() => File.AppendAllText(Path.Combine(input, "articles/after-extraction/ar.md"), "\n"));

    [Theory]
    [InlineData("output/en/index.html", "changed")]
    [InlineData("output/en/index.html", null)]
    [InlineData("output/manifest.json", null)]
    [InlineData("output-reports/safety.html", "changed")]
    [InlineData("output-cache/last-build.json", null)]
    [InlineData("output-cache/last-build.json", "not JSON")]
    [InlineData("output-cache/last-build.json", "null")]
    public void What_was_written_and_is_no_longer_so_is_written_again(string path, string? text)
    {
        Build();
        var before = TemporaryFolder.Snapshot(folder["output"]);
        if (text is null)
        {
            File.Delete(folder[path]);
        }
        else
        {
            File.WriteAllText(folder[path], text);
        }

        if (path == "output/manifest.json")
        {
            // Without it nobody knows whose files these are.
            Directory.Delete(folder["output"], recursive: true);
        }

        Build();

        Assert.True(WasMade());
        Assert.Equal(before.Select(file => (file.Key, file.Value.Bytes)), TemporaryFolder.Snapshot(folder["output"]).Select(file => (file.Key, file.Value.Bytes)));
    }

    [Fact]
    public void Another_day_another_choice_and_other_prints_are_other_builds()
    {
        Build();
        Build(options => options with { Today = Day.AddDays(1) });
        Assert.True(WasMade());
        Build(options => options with { Today = Day.AddDays(1) });
        Assert.False(WasMade());
        Build(options => options with { Today = Day.AddDays(1), Checks = false });
        Assert.True(WasMade());
        Build(options => options with { Gallery = true });
        Assert.True(WasMade());
        Build(options => options with { Address = "https://elsewhere.example/" });
        Assert.True(WasMade());
        Build();
        folder.Write("output-prints/0123.pdf", "%PDF");
        Build();
        Assert.True(WasMade());
    }

    [Fact]
    public void A_fault_whose_file_is_called_otherwise_now_is_found_again()
    {
        Build();
        var file = folder["output-cache/last-build.json"];
        var end = JsonNode.Parse(File.ReadAllText(file))!;
        end["Faults"]![0]!["Place"]!["File"] = "gone.md";
        File.WriteAllText(file, end.ToJsonString());
        Build();
        Assert.True(WasMade());
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_says_so()
    {
        folder.Write("output-cache", "a file where the folder should be");
        var fault = Assert.Single(Build().Diagnostics, fault => fault.Code == "MS4008");
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.NotNull(Build().Published);
    }

    private void IsBuiltAfter(Action change)
    {
        Build();
        change();
        Build();
        Assert.True(WasMade());
        Build();
        Assert.False(WasMade());
    }

    private BuildResult Build(Func<BuildOptions, BuildOptions>? asked = null)
    {
        phases.Clear();
        var options = new BuildOptions(input, Repository.Theme, folder["output"]) { Today = Day };
        return MesoSite.Build.Run(asked is null ? options : asked(options), phases.Add);
    }

    private bool WasMade() => phases.Contains(Phase.Process);
}
