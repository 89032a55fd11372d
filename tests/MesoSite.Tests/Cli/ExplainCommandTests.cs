using System.Text.Json;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("MS2104")]
    [InlineData("ms2104")]
    [InlineData("2104")]
    public void Explains_a_code_as_it_is_typed(string typed)
    {
        var command = Run("explain", typed);
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.StartsWith("error MS2104: there is no such fact\n\n", command.Out, StringComparison.Ordinal);
        Assert.Contains("\nWhy it matters: ", command.Out, StringComparison.Ordinal);
        Assert.Contains("\nBefore, input/locales/en.yaml:\n\n      fever: \"a temperature of :fact[figures.fevr] or more\"\n", command.Out, StringComparison.Ordinal);
        Assert.Contains("\nAfter:\n\n      fever: \"a temperature of :fact[figures.fever] or more\"\n", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_all_codes_in_groups()
    {
        var command = Run("explain");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.StartsWith("Files of the site\n  MS1001  error    there is no such folder\n", command.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nPrinting\n  MS5001  error    ", command.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MS2140", "MS2104|MS2100")]
    [InlineData("MS2119", "MS2109|MS2110")]
    [InlineData("fact", "")]
    public void Says_what_was_perhaps_meant(string typed, string near)
    {
        var command = Run("explain", typed);
        Assert.Equal((2, string.Empty), (command.ExitCode, command.Out));
        Assert.StartsWith($"mesosite: there is no code \"{typed}\"\n", command.Error, StringComparison.Ordinal);
        Assert.Contains("mesosite explain lists all codes.", command.Error, StringComparison.Ordinal);
        Assert.Contains(near.Split('|'), code => command.Error.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void Tells_a_script()
    {
        using var one = JsonDocument.Parse(Run("explain", "MS1007", "--json").Out);
        Assert.Equal(["code", "severity", "title", "group", "what", "why", "example"], one.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("warning", one.RootElement.GetProperty("severity").GetString());
        Assert.Equal(["place", "before", "after"], one.RootElement.GetProperty("example").EnumerateObject().Select(property => property.Name));
        using var all = JsonDocument.Parse(Run("explain", "--json").Out);
        Assert.True(all.RootElement.GetArrayLength() > 150);
    }

    [Fact]
    public void A_build_with_faults_ends_with_how_to_ask()
    {
        var command = Run("build", "--quiet");
        Assert.EndsWith("`mesosite explain MS1001` tells more: why it matters, and an example.\n", command.Error, StringComparison.Ordinal);
        Assert.Single(command.Error.Split('\n'), line => line.Contains("mesosite explain", StringComparison.Ordinal));
    }

    private Command Run(params string[] arguments)
    {
        var command = Command.Run(folder.Path, arguments);
        return command with { Out = command.Out.ReplaceLineEndings("\n"), Error = command.Error.ReplaceLineEndings("\n") };
    }
}
