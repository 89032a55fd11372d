using System.Text.Json;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary><c>mesosite check</c>, as a user types it.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private static readonly string[] Named = ["--input", "--theme", "--json", "DIR", "in a build alone"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_help_says_what_only_a_build_checks()
    {
        var command = Run("check", "--help");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.All(Named, word => Assert.Contains(word, command.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Looks_over_the_output_with_the_input_beside_it()
    {
        folder.Copy(Repository.DentalInput, "input");
        folder.Copy(Repository.Theme, "theme");
        Assert.Equal(0, Run("build", "--quiet").ExitCode);
        var well = Run("check");
        Assert.Equal((0, string.Empty), (well.ExitCode, well.Error));
        Assert.EndsWith("pages checked in output, 0 faults\n", well.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var page = folder["output/en/about.html"];
        File.WriteAllText(page, File.ReadAllText(page).Replace("<h1>", "<h1 onclick=\"go()\">", StringComparison.Ordinal));
        var command = Run("check", "output");
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("error MS3126: on en/about.html", command.Error, StringComparison.Ordinal);
        Assert.Contains("output/en/about.html:", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_an_array_for_a_script()
    {
        folder.Write("site/a.html", "<p>Text");
        var command = Run("check", "site", "--json");
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Error));
        using var json = JsonDocument.Parse(command.Out);
        Assert.Contains(json.RootElement.EnumerateArray(), fault => fault.GetProperty("code").GetString() == "MS3127" && fault.GetProperty("file").GetString() == "site/a.html");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault()
    {
        var command = Run("check");
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("error MS4020: there is no folder \"output\"", command.Error, StringComparison.Ordinal);
    }

    private Command Run(params string[] arguments) => Command.Run(folder.Path, arguments);
}
