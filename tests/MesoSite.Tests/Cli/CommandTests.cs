using System.Text.Json;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("build --help")]
    public void Helps(string arguments)
    {
        var command = Run(arguments.Split(' '));
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.Contains("build", command.Out, StringComparison.Ordinal);
        Assert.Contains("Usage:", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_help_names_every_option_and_exit_code()
    {
        var text = Run("--help").Out + Run("build", "--help").Out;
        Names(text, "--input", "--theme", "--output", "--address", "--today", "--gallery", "--no-checks", "--quiet", "--json", "Exit codes: 0 well, 1 ", "2 ", "3 ");
    }

    [Fact]
    public void Says_its_version()
    {
        var command = Run("--version");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+ \(commit ([0-9a-f]{40}|not known: .+)\)\n$", command.Out.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("build|--inptu|x", "--inptu")]
    [InlineData("biuld", "biuld")]
    [InlineData("build|more", "more")]
    [InlineData("build|--input", "--input")]
    [InlineData("build|--input|", "--input")]
    [InlineData("build|--address|handouts.example.org", "--address")]
    [InlineData("build|--address|ftp://example.org", "--address")]
    [InlineData("build|--today|tomorrow", "--today")]
    [InlineData("build|--today|2027-02-30", "--today")]
    [InlineData("build|@arguments", "@arguments")]
    public void A_wrong_command_line_is_told_and_does_nothing(string arguments, string named)
    {
        folder.Write("arguments", "--help");
        var command = Run(arguments.Split('|'));
        Assert.Equal((2, string.Empty), (command.ExitCode, command.Out));
        Assert.StartsWith("mesosite: ", command.Error, StringComparison.Ordinal);
        Assert.Contains(named, command.Error, StringComparison.Ordinal);
        Assert.Equal(["arguments"], TemporaryFolder.Snapshot(folder.Path).Keys);
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name()
    {
        folder.Write("files", "--help");
        var command = Run("build", "--input", "@files");
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("error MS1001: there is no folder \"@files\"", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_an_error_of_the_content()
    {
        var command = Run("build", "--quiet");
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Out));
        Assert.Contains("error MS1001: there is no folder \"input\"", command.Error, StringComparison.Ordinal);
        Assert.Contains("error MS1001: there is no folder \"theme\"", command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Builds_and_tells_what_it_made()
    {
        var command = Build();
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Names(command.Out, "Input", "Process", "PostProcess", "Output", "files (");
        Assert.DoesNotContain('\u001b', command.Out);
        Assert.True(File.Exists(folder["output/index.html"]));
        Assert.False(File.Exists(folder["output/gallery.html"]));
    }

    [Fact]
    public void Is_quiet_when_asked_to_be()
    {
        var command = Build("--quiet", "--gallery", "--address", "https://example.org/a/");
        Assert.Equal((0, string.Empty, string.Empty), (command.ExitCode, command.Out, command.Error));
        Assert.True(File.Exists(folder["output/gallery.html"]));
        Assert.Contains("https://example.org/a/en/index.html", File.ReadAllText(folder["output/sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Publishes_unchecked_when_asked_to_and_says_so()
    {
        folder.Copy(Repository.Theme, "theme");
        File.AppendAllText(folder["theme/layouts/timeline.hbs"], "<a href=\"nowhere.html\">Nowhere</a>\n");
        string[] build = ["build", "--input", Repository.DentalInput, "--theme", folder["theme"], "--output", folder["output"]];
        Assert.Equal(1, Run(build).ExitCode);
        Assert.False(Directory.Exists(folder["output"]));
        var command = Run([.. build, "--no-checks"]);
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.Contains("the pages were not checked", command.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("nowhere.html", File.ReadAllText(folder["output/en/timeline.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_to_a_script()
    {
        var command = Build("--json");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        using var json = JsonDocument.Parse(command.Out);
        Assert.True(json.RootElement.GetProperty("published").GetBoolean());
        Assert.True(json.RootElement.GetProperty("files").GetInt32() > 30);
        Assert.Empty(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(["en", "ar"], json.RootElement.GetProperty("languages").EnumerateObject().Select(language => language.Name));
    }

    [Fact]
    public void Reports_faults_to_a_script()
    {
        folder.Copy(Repository.DentalInput, "input [1]");
        var figures = folder["input [1]/data/figures.yaml"];
        File.WriteAllText(figures, File.ReadAllText(figures).Replace("value: 38 °C", "value: hot", StringComparison.Ordinal));
        var command = Run("build", "--input", "input [1]", "--theme", Repository.Theme, "--output", folder["output"], "--json");
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Error));
        using var json = JsonDocument.Parse(command.Out);
        Assert.False(json.RootElement.GetProperty("published").GetBoolean());
        var fault = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(("MS1201", "error", "input [1]/data/figures.yaml"), (Text(fault, "code"), Text(fault, "severity"), Text(fault, "file")));
        Assert.Equal((2, 19), (fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32()));
        Assert.Contains("hot", Text(fault, "message"), StringComparison.Ordinal);
        Assert.NotEmpty(Text(fault, "help"));
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public void Prints_a_file_name_that_looks_like_markup_as_it_is()
    {
        folder.Copy(Repository.DentalInput, "[red]input[/]");
        folder.Write("[red]input[/]/articles/file[1].md", "text");
        var command = Run("build", "--input", "[red]input[/]", "--theme", Repository.Theme, "--output", folder["[bold]"]);
        Assert.Equal(0, command.ExitCode);
        Assert.Contains("warning MS1007: nothing reads [red]input[/]/articles/file[1].md", command.Error, StringComparison.Ordinal);
        Assert.Contains("[bold]", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_overdue_on_another_day()
    {
        Assert.Equal(string.Empty, Build("--today", "2046-09-01").Error);
        var command = Build("--today", "2046-09-02");
        Assert.Equal(0, command.ExitCode);
        Assert.Contains("MS3142: Dr Noor Exemple", command.Error, StringComparison.Ordinal);
        Assert.Contains("1 day ago", command.Error, StringComparison.Ordinal);
    }

    private static void Names(string text, params string[] words) => Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private Command Run(params string[] arguments) => Command.Run(folder.Path, arguments);

    private Command Build(params string[] more) =>
        Run(["build", "--input", Repository.DentalInput, "--theme", Repository.Theme, "--output", folder["output"], .. more]);
}
