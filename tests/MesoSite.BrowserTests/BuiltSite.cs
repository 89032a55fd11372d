using System.Reflection;
using MesoSite.Process.Checker;

namespace MesoSite.BrowserTests;

/// <summary>The shipped site with the gallery of its components, built once into a folder that is gone after the tests.</summary>
public sealed class BuiltSite : IDisposable
{
    /// <summary>The repository.</summary>
    internal static readonly string Root = Path.GetDirectoryName(
        typeof(BuiltSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "Tests").Value!)!;

    private readonly string parent = Directory.CreateTempSubdirectory("mesosite-browser-").FullName;

    public BuiltSite()
    {
        Folder = Path.Combine(parent, "site");
        var options = new BuildOptions(Path.Combine(Root, "input"), Path.Combine(Root, "theme"), Folder, Gallery: true);
        var built = Build.Run(options, _ => { });
        Assert.NotNull(built.Published);
        OldFolder = BuildOld();
        Languages = [.. built.Languages.Select(language => language.Language)];
        Server = new SiteServer(Folder);
        ReportsFolder = options.ReportsFolder;
        Rules = Rulebook.Read(Path.Combine(Root, "input")).Rules!;
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    public IReadOnlyList<string> Languages { get; }

    /// <summary>The rules that its symptom checker was made from.</summary>
    public CompiledRules Rules { get; }

    /// <summary>The same, on a web server.</summary>
    public SiteServer Server { get; }

    /// <summary>Where the same site lies, grown old: translations of the checker are no longer of its English text, and a review was due long ago.</summary>
    public string OldFolder { get; }

    /// <summary>Where the clinic's own reports on it lie.</summary>
    public string ReportsFolder { get; }

    public void Dispose()
    {
        Server.Dispose();
        Directory.Delete(parent, recursive: true);
    }

    private string BuildOld()
    {
        var (input, output) = (Path.Combine(parent, "input"), Path.Combine(parent, "old"));
        var shipped = Path.Combine(Root, "input");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Change("locales/en.yaml", "Do not drive yourself", "Do not drive a car yourself");
        Change("articles/scalp-health/en.md", "reviewed: not-yet", "reviewed: { by: Dr A. Example, on: 2020-05-02, next: 2021-05-02 }");
        Assert.NotNull(Build.Run(new BuildOptions(input, Path.Combine(Root, "theme"), output), _ => { }).Published);
        return output;

        void Change(string path, string shippedText, string oldText)
        {
            var file = Path.Combine(input, path);
            var text = File.ReadAllText(file);
            Assert.Contains(shippedText, text, StringComparison.Ordinal);
            File.WriteAllText(file, text.Replace(shippedText, oldText, StringComparison.Ordinal));
        }
    }
}
