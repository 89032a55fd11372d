using System.Text.Json;
using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary><c>mesosite doctor</c> on machines that lack something.</summary>
public sealed class DoctorCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Says_of_each_thing_how_it_stands_and_changes_nothing()
    {
        var command = Run([]);
        Assert.Equal(string.Empty, command.Error);
        Assert.All(["SDK", "Chromium", "fonts", "write access", "publishing in one step", "disk", "lock", "leftovers"], check => Assert.Contains($" {check} ", command.Out, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_browser_that_is_not_there_is_wanting()
    {
        var command = Run([], "--chromium", folder["nowhere"]);
        Assert.Equal(1, command.ExitCode);
        Assert.Equal("wanting", Standing(Run([], "--chromium", folder["nowhere"], "--json"), "Chromium"));
        Assert.Contains("-> name the browser's program itself", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sdk_is_wanting_where_none_fits_global_json()
    {
        Assert.Equal("well", Standing(Run([], "--json"), "SDK"));
        folder.Write("global.json", """{ "sdk": { "version": "99.0.100", "rollForward": "disable" } }""");
        var command = Run([], "--json");
        Assert.Equal((1, "wanting"), (command.ExitCode, Standing(command, "SDK")));
        Assert.Contains("99.0.100", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_are_asked_for_the_languages_of_the_site()
    {
        Assert.Equal("unknown", Standing(Run([], "--json"), "fonts"));
        string[] site = ["--input", Repository.DentalInput, "--theme", Repository.Theme, "--json"];
        // On a machine whose fonts have neither Arabic nor anything else.
        Program("fc-list", "exit 0");
        Assert.Equal("wanting", Standing(Run([("PATH", folder["programs"])], site), "fonts"));
        Program("fc-list", """[ "$1" = ":lang=ar" ] && echo "Noto Sans Arabic" || echo "Noto Sans" """);
        Assert.Equal("well", Standing(Run([("PATH", folder["programs"])], site), "fonts"));
        // On one that cannot be asked.
        Assert.Equal("unknown", Standing(Run([("PATH", folder["nothing"])], site), "fonts"));
    }

    [Fact]
    public void Says_who_holds_the_lock_and_what_was_left_behind()
    {
        folder.Write("output.new-999999999/manifest.json", "{\n  \"generator\": \"MesoSite\",\n");
        using (OutputLock.Take(folder["output"], TimeSpan.Zero, _ => { }, new DiagnosticBag()))
        {
            var command = Run([]);
            Assert.Equal(1, command.ExitCode);
            Assert.Contains($"process {Environment.ProcessId} on ", command.Out, StringComparison.Ordinal);
            Assert.Contains("output.new-999999999", command.Out, StringComparison.Ordinal);
            Assert.EndsWith("2 things are wanting.\n", command.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }

        Assert.Equal("well", Standing(Run([], "--json"), "lock"));
        Assert.True(Directory.Exists(folder["output.new-999999999"]));
    }

    [Fact]
    public void In_the_repository_it_asks_for_what_the_tests_need()
    {
        folder.Write("tests/run.sh", string.Empty);
        var command = Run([("PATH", folder["nothing"])], "--json");
        Assert.Equal("wanting", Standing(command, "tests"));
        Assert.Contains("sudo apt-get install gettext qpdf poppler-utils\"", command.Out, StringComparison.Ordinal);
    }

    private static string Standing(Command command, string check)
    {
        using var json = JsonDocument.Parse(command.Out);
        return json.RootElement.GetProperty("checks").EnumerateArray().Single(found => found.GetProperty("check").GetString() == check).GetProperty("standing").GetString()!;
    }

    private void Program(string name, string script)
    {
        var path = folder.Write($"programs/{name}", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private Command Run((string Name, string Value)[] variables, params string[] arguments) => Command.In(folder.Path, variables, ["doctor", .. arguments]);
}
