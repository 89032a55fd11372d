using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>The same input gives the same bytes, wherever and however often it is built.</summary>
public sealed class RepeatedBuildTests
{
    public static TheoryData<string> Inputs => [Repository.ShippedInput, Repository.DentalInput];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Two_builds_are_the_same(string input)
    {
        using var folder = new TemporaryFolder();
        foreach (var output in new[] { "one", "deep/two" })
        {
            var result = Build.Run(new BuildOptions(input, Repository.Theme, folder[output], Gallery: true), _ => { });
            Assert.Empty(result.Diagnostics);
        }

        var one = TemporaryFolder.Snapshot(folder["one"]).Select(file => (file.Key, file.Value.Bytes));
        var two = TemporaryFolder.Snapshot(folder["deep/two"]).Select(file => (file.Key, file.Value.Bytes));
        Assert.Equal(one, two);
    }

    [Fact]
    public void A_copy_of_the_folders_under_other_names_is_the_same_site()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Copy(Repository.DentalInput, "clinic files (new)");
        var theme = folder.Copy(Repository.Theme, "thème");
        Assert.Empty(Build.Run(new BuildOptions(input, theme, folder["one"]), _ => { }).Diagnostics);
        Assert.Empty(Build.Run(new BuildOptions(Repository.DentalInput, Repository.Theme, folder["two"]), _ => { }).Diagnostics);
        Assert.Equal(File.ReadAllText(folder["two/manifest.json"]), File.ReadAllText(folder["one/manifest.json"]));
    }

    [Fact]
    public void Says_its_phases_in_order_and_what_it_made()
    {
        using var folder = new TemporaryFolder();
        var phases = new List<Phase>();
        var result = Build.Run(new BuildOptions(Repository.DentalInput, Repository.Theme, folder["output"]), phases.Add);
        Assert.Equal([Phase.Input, Phase.Process, Phase.PostProcess, Phase.Output], phases);
        Assert.Equal(["en", "ar"], result.Languages.Select(language => language.Language));
        Assert.All(result.Languages, language => Assert.True(language.Pages > 10));
        Assert.InRange(result.Quality!.HeaviestPageBytes, 1, 14 * 1024);
    }

    [Fact]
    public void Stops_after_the_phase_that_found_an_error()
    {
        using var folder = new TemporaryFolder();
        var phases = new List<Phase>();
        var result = Build.Run(new BuildOptions(folder["nowhere"], Repository.Theme, folder["output"]), phases.Add);
        Assert.Equal([Phase.Input], phases);
        Assert.Null(result.Published);
        Assert.False(Directory.Exists(folder["output"]));
    }
}
