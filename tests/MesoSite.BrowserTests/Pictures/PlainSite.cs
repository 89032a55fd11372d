namespace MesoSite.BrowserTests.Pictures;

/// <summary>The dental site in the shipped theme, built into a folder that is gone after the tests: its words change only with the tests.</summary>
public sealed class PlainSite : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("mesosite-pictures-").FullName;

    public PlainSite()
    {
        Folder = Path.Combine(parent, "site");
        var input = Path.Combine(BuiltSite.Root, "tests", "sites", "dental", "input");
        Assert.NotNull(Build.Run(new BuildOptions(input, Path.Combine(BuiltSite.Root, "theme"), Folder), _ => { }).Published);
    }

    public string Folder { get; }

    /// <summary>The first page of each template, as a file: in English, or where English has none, at the root of the site.</summary>
    public SortedDictionary<string, string> Pages => Firsts("", "en");

    /// <summary>The same in Arabic.</summary>
    public SortedDictionary<string, string> ArabicPages => Firsts("ar");

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private SortedDictionary<string, string> Firsts(params string[] languages)
    {
        var firsts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (template, pages) in languages.SelectMany(language => PagesByTemplate.Of(Folder, language)))
        {
            firsts[template] = Path.Combine(Folder, pages[0]);
        }

        return firsts;
    }
}
