using System.Diagnostics;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>The program as a person installs it: packed, installed from the package, and run in a folder that has nothing but a clinic's input.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Installs_from_its_package_and_builds_the_shipped_site_with_the_theme_it_brings()
    {
        // What the tests were built with is there already, so that little is compiled; no package is fetched.
        Run(Repository.Root, "dotnet", "pack", "src/MesoSite.Cli", "-c", "Release", "--no-restore", "-v", "quiet", "-o", folder["feed"]);
        folder.Write("nuget.config", """<configuration><packageSources><clear /><add key="local" value="feed" /></packageSources></configuration>""");
        Run(folder.Path, "dotnet", "tool", "install", "mesosite", "--tool-path", folder["tools"], "--configfile", folder["nuget.config"]);
        var mesosite = folder[OperatingSystem.IsWindows() ? "tools/mesosite.exe" : "tools/mesosite"];

        Assert.Matches(@"^\d+\.\d+\.\d+ \(commit ", Run(folder.Path, mesosite, "--version"));
        folder.Copy(Repository.ShippedInput, "clinic/input");
        Run(folder["clinic"], mesosite, "build");
        // The same bytes as of the repository's own build.
        var built = Command.Run(folder["clinic"], "build", "--theme", Repository.Theme, "--output", folder["built"]);
        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Equal(File.ReadAllText(folder["built/manifest.json"]), File.ReadAllText(folder["clinic/output/manifest.json"]));
    }

    private static string Run(string workingDirectory, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        // As a person's shell is, and not as the test run's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{said}{error.Result}");
        return said;
    }
}
