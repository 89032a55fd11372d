using System.Reflection;
using MesoSite.Process.Checker;

namespace MesoSite.BrowserTests;

/// <summary>The shipped site, built once into a folder that is gone after the tests.</summary>
public sealed class BuiltSite : IDisposable
{
    /// <summary>The repository.</summary>
    internal static readonly string Root = Path.GetDirectoryName(
        typeof(BuiltSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "Tests").Value!)!;

    private readonly string parent = Directory.CreateTempSubdirectory("mesosite-browser-").FullName;

    public BuiltSite()
    {
        Folder = Path.Combine(parent, "site");
        var built = Build.Run(new BuildOptions(Path.Combine(Root, "input"), Path.Combine(Root, "theme"), Folder), _ => { });
        Assert.NotNull(built.Published);
        Languages = [.. built.Languages.Select(language => language.Language)];
        Server = new SiteServer(Folder);
        Rules = Rulebook.Read(Path.Combine(Root, "input")).Rules!;
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    public IReadOnlyList<string> Languages { get; }

    /// <summary>The rules that its symptom checker was made from.</summary>
    public CompiledRules Rules { get; }

    /// <summary>The same, on a web server.</summary>
    public SiteServer Server { get; }

    public void Dispose()
    {
        Server.Dispose();
        Directory.Delete(parent, recursive: true);
    }
}
