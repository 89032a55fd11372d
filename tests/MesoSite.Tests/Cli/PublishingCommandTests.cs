using System.Text.Json;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary><c>mesosite verify</c>, <c>bundle</c> and <c>sbom</c>, as a user types them.</summary>
public sealed class PublishingCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_is_built_packed_and_held_against_its_manifest()
    {
        Assert.Equal(0, Run("build", "--input", Repository.DentalInput, "--theme", Repository.Theme, "--no-checks", "--quiet").ExitCode);
        var bundle = Run("bundle");
        Assert.Equal((0, string.Empty), (bundle.ExitCode, bundle.Error));
        Assert.Matches(@"^\d+ files, \d+ bytes in output.zip\n$", bundle.Out.ReplaceLineEndings("\n"));
        var verify = Run("verify");
        Assert.Equal((0, string.Empty), (verify.ExitCode, verify.Error));
        Assert.Matches(@"^\d+ files listed in output, 0 changed, 0 missing, 0 added; manifest [0-9a-f]{64}\n$", verify.Out.ReplaceLineEndings("\n"));
        Assert.Equal(verify.Out.Replace("output", "output.zip", StringComparison.Ordinal), Run("verify", "output.zip").Out);

        File.WriteAllText(folder["output/index.html"], "text");
        File.Delete(folder["output/404.html"]);
        folder.Write("output/\u001b[2J.html", "text");
        var damaged = Run("verify", "output");
        Assert.Equal((1, string.Empty), (damaged.ExitCode, damaged.Error));
        Assert.Equal(["changed  index.html", "missing  404.html", "added    \uFFFD[2J.html"], damaged.Out.ReplaceLineEndings("\n").Split('\n')[..3]);
        Assert.Equal(1, Run("bundle", "--quiet").ExitCode);
    }

    [Fact]
    public void Tells_a_script_how_a_copy_stands()
    {
        Assert.Equal(0, Run("build", "--input", Repository.DentalInput, "--theme", Repository.Theme, "--no-checks", "--quiet").ExitCode);
        File.Delete(folder["output/404.html"]);
        var command = Run("verify", "--json");
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Error));
        using var json = JsonDocument.Parse(command.Out);
        Assert.Equal(
            ["whole", "files", "version", "sources", "manifest", "changed", "missing", "added", "diagnostics"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.False(json.RootElement.GetProperty("whole").GetBoolean());
        Assert.Equal("404.html", Assert.Single(json.RootElement.GetProperty("missing").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("verify", "nowhere", "MS4030")]
    [InlineData("bundle", "nowhere", "MS4030")]
    public void A_folder_that_is_not_there_is_a_fault(string command, string name, string code)
    {
        var ended = Run(command, name);
        Assert.Equal((1, string.Empty), (ended.ExitCode, ended.Out));
        Assert.Contains($"error {code}:", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bundle", "--output", "thesis.docx")]
    [InlineData("build", "--wait", "-1")]
    [InlineData("print", "--wait", "soon")]
    public void A_wrong_command_line_is_told(string command, string option, string value)
    {
        var ended = Run(command, option, value);
        Assert.Equal((2, string.Empty), (ended.ExitCode, ended.Out));
        Assert.Contains(option, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_it_is_made_of()
    {
        var command = Run("sbom");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        using var json = JsonDocument.Parse(command.Out);
        Assert.Equal("CycloneDX", json.RootElement.GetProperty("bomFormat").GetString());
        Assert.Equal(command.Out, Run("sbom").Out);
    }

    private Command Run(params string[] arguments) => Command.Run(folder.Path, arguments);
}
