using System.Diagnostics;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output.Faults;

/// <summary>Two inputs of which every page differs, what the real program makes of each, and the program itself.</summary>
internal sealed class Builds
{
    private readonly TemporaryFolder folder;

    public Builds(TemporaryFolder folder)
    {
        this.folder = folder;
        folder.Copy(Repository.Theme, "inputs/theme");
        folder.Copy(Repository.DentalInput, "inputs/a");
        var settings = Path.Combine(folder.Copy(Repository.DentalInput, "inputs/b"), "site.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("name: Cabinet Exemple", "name: Cabinet Autre", StringComparison.Ordinal));
        Sites = [Made("a"), Made("b")];
    }

    /// <summary>The files of both sites, by path.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Sites { get; }

    /// <summary>Starts a build of one of the two; its output is read away.</summary>
    public System.Diagnostics.Process Start(int version, string output, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "mesosite.dll"), "build", "--quiet", "--no-checks",
            "--input", folder["inputs/" + "ab"[version]], "--theme", folder["inputs/theme"], "--output", folder[output], .. more,
        ];
        // What it would keep in the folder for temporary files stays there when it is killed.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return System.Diagnostics.Process.Start(start)!;
    }

    /// <summary>Which of the two lies in a folder, whole and with nothing else; null for neither.</summary>
    public int? Version(string output)
    {
        var files = Files(folder[output]);
        for (var version = 0; version < Sites.Count; version++)
        {
            if (files.Count == Sites[version].Count && files.All(file => Sites[version].TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value)))
            {
                return version;
            }
        }

        return null;
    }

    private Dictionary<string, byte[]> Made(string version)
    {
        var output = $"made/{version}";
        using var build = Start(version[0] - 'a', output);
        Assert.Equal(string.Empty, build.StandardError.ReadToEnd());
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
        return Files(folder[output]);
    }

    private static Dictionary<string, byte[]> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes);
}
