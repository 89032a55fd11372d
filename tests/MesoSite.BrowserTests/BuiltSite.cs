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
        Languages = [.. built.Languages.Select(language => language.Language)];
        Server = new SiteServer(Folder);
        Reports = new SiteServer(options.ReportsFolder);
        Rules = Rulebook.Read(Path.Combine(Root, "input")).Rules!;
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    public IReadOnlyList<string> Languages { get; }

    /// <summary>The rules that its symptom checker was made from.</summary>
    public CompiledRules Rules { get; }

    /// <summary>The same, on a web server.</summary>
    public SiteServer Server { get; }

    /// <summary>The clinic's own reports on it, on another one.</summary>
    public SiteServer Reports { get; }

    public void Dispose()
    {
        Server.Dispose();
        Reports.Dispose();
        Directory.Delete(parent, recursive: true);
    }
}
