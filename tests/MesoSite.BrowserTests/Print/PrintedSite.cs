using MesoSite.Print;

namespace MesoSite.BrowserTests.Print;

/// <summary>Some pages of the shipped site as PDFs: one of each kind in Arabic, and the longest kinds in every language.</summary>
public sealed class PrintedSite : IDisposable
{
    private static readonly string[] Everywhere = ["index", "effects", "articles/side-effects"];
    private static readonly string[] Once = ["timeline", "emergency", "sources", "aftercare"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mesosite-pdfs-");
    private Dictionary<string, PrintResult>? printed;

    /// <summary>The folder that the PDFs lie in, each under its job's target.</summary>
    public string Folder => folder.FullName;

    /// <summary>The jobs, in order.</summary>
    public static List<PrintJob> Jobs(BuiltSite site) =>
    [
        .. from language in site.Languages
           from page in language == "ar" ? Everywhere.Concat(Once) : Everywhere
           select new PrintJob($"{language}-{page.Replace('/', '-')}.pdf", Path.Combine(site.Folder, language, $"{page}.html"), PaperFormat.A4) { Links = new PrintLinks(site.Folder, null) },
    ];

    /// <summary>The results by target; printed once.</summary>
    public async Task<Dictionary<string, PrintResult>> ResultsAsync(BuiltSite site)
    {
        if (printed is null)
        {
            var results = await PrintedPages.PrintAsync(Jobs(site));
            foreach (var result in results)
            {
                Assert.Null(result.Fault);
                await File.WriteAllBytesAsync(Path.Combine(Folder, result.Job.Target), [.. result.Pdf]);
            }

            printed = results.ToDictionary(result => result.Job.Target);
        }

        return printed;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
