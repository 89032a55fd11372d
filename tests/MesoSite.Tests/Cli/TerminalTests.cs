using System.Diagnostics;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>What the command prints where it is not watched in a wide terminal: in a pipe, in a narrow one, without colours, in continuous integration.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private const char Escape = '\u001b';
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("GITHUB_ACTIONS=true CI=true")]
    [InlineData("TERM=dumb")]
    public void In_a_pipe_there_is_no_colour(string variables)
    {
        var command = Command.In(folder.Path, Read(variables), ["build"]);
        Assert.Equal(1, command.ExitCode);
        Assert.DoesNotContain(Escape, command.Out + command.Error);
        Assert.Contains("Nothing was published", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Eighty_columns_are_enough()
    {
        folder.Copy(Repository.DentalInput, "input");
        var words = folder["input/locales/en.yaml"];
        File.WriteAllText(words, File.ReadAllText(words).Replace("    about: The hole bleeds at first.", $"    about: \"{string.Concat(Enumerable.Repeat("The hole bleeds at first. ", 9))}:fact[bleeding.course.longst]\"", StringComparison.Ordinal));
        var command = Command.In(folder.Path, [("COLUMNS", "80")], ["build", "--theme", Repository.Theme]);
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("MS2104", command.Error, StringComparison.Ordinal);
        Assert.All((command.Out + command.Error).ReplaceLineEndings("\n").Split('\n'), line => Assert.True(line.Length <= 80, line));
        // The marker is still below what it marks.
        var lines = command.Error.ReplaceLineEndings("\n").Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("^^^", StringComparison.Ordinal));
        Assert.Equal(":fact[bleeding.course.longst]", lines[at - 1].Substring(lines[at].IndexOf('^', StringComparison.Ordinal), lines[at].LastIndexOf('^') - lines[at].IndexOf('^', StringComparison.Ordinal) + 1));
    }

    [Theory]
    [InlineData("translations status ar")]
    [InlineData("translations reading en")]
    [InlineData("rules table")]
    [InlineData("rules check")]
    public void Tables_fit_eighty_columns(string arguments)
    {
        var command = Command.In(folder.Path, [("COLUMNS", "80")], [.. arguments.Split(' '), "--input", Repository.ShippedInput, .. arguments.StartsWith("rules", StringComparison.Ordinal) ? Array.Empty<string>() : ["--theme", Repository.Theme]]);
        Assert.True(command.ExitCode == 0, command.Error);
        Assert.All(command.Out.ReplaceLineEndings("\n").Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    // util-linux's `script` gives the command a terminal.
    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("CI=true", false)]
    [InlineData("TERM=dumb", false)]
    public void In_a_terminal_there_are_colours_unless_they_are_not_wanted(string variables, bool colours)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var start = new ProcessStartInfo("script", ["-qec", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "mesosite.dll")}' build", "/dev/null"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("CI");
        foreach (var (name, value) in (IEnumerable<(string, string)>)[("TERM", "xterm-256color"), ("COLUMNS", "80"), .. Read(variables)])
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Contains("Nothing was published", said, StringComparison.Ordinal);
        Assert.Equal(colours, Colour().IsMatch(said));
    }

    [Theory]
    [InlineData("one two three", null, "one two three")]
    [InlineData("one two three four five six", 20, "one two three four\nfive six")]
    [InlineData("  one two three four five", 20, "  one two three four\n   five")]
    [InlineData("a/path/that/is/longer/than/a/line and more", 20, "a/path/that/is/longer/than/a/line\n   and more")]
    [InlineData("a/path/that/is/longer/than/a/line", 20, "a/path/that/is/longer/than/a/line")]
    public void Prose_is_broken_between_words(string text, int? columns, string expected) =>
        Assert.Equal(expected, Wrapped.Text(text, columns, expected.Contains("\n   ", StringComparison.Ordinal) ? 3 : 0));

    private static (string, string)[] Read(string variables) =>
        [.. variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(variable => variable.Split('=')).Select(parts => (parts[0], parts[1]))];

    // Red, in whichever form the terminal knows it.
    [GeneratedRegex("\u001b\\[[0-9;]*(?:31|91|38;5;9|38;2;255;0;0)m")]
    private static partial Regex Colour();
}
