using System.Diagnostics;
using MesoSite.Print;

namespace MesoSite.BrowserTests.Print;

/// <summary>Small pages in a folder that is gone after the test, and their PDFs.</summary>
internal sealed class PrintedPages : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mesosite-pages-");

    public string Folder => folder.FullName;

    /// <summary>Writes a page.</summary>
    /// <param name="body">What its body holds.</param>
    /// <param name="head">What its head holds besides a title.</param>
    /// <returns>The job of printing it.</returns>
    public PrintJob Page(string name, string body, string head = "", string root = "lang=\"en\"") =>
        new($"{name}.pdf", Write($"{name}.html", $"<!doctype html><html {root}><head><meta charset=\"utf-8\"><title>{name}</title>{head}</head><body>{body}</body></html>"), PaperFormat.A4);

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Prints pages; every job has exactly one result.</summary>
    /// <param name="finished">Called after each result.</param>
    public static async Task<List<PrintResult>> PrintAsync(IReadOnlyCollection<PrintJob> jobs, PrintOptions? options = null, Action? finished = null)
    {
        var results = new List<PrintResult>();
        await Printer.PrintAsync(jobs, options ?? new PrintOptions(Browser.Program), result =>
        {
            results.Add(result);
            finished?.Invoke();
        });
        Assert.Equal(jobs.Select(job => job.Target).Order(StringComparer.Ordinal), results.Select(result => result.Job.Target).Order(StringComparer.Ordinal));
        return results;
    }

    /// <summary>The PDF of a page that must have one.</summary>
    public static async Task<byte[]> PdfAsync(PrintJob job)
    {
        var result = Assert.Single(await PrintAsync([job]));
        Assert.Null(result.Fault);
        return [.. result.Pdf];
    }

    /// <summary>What stands in a PDF.</summary>
    public async Task<PdfFacts> FactsAsync(byte[] pdf) => await PdfFacts.ReadAsync(await SavedAsync(pdf));

    /// <summary>The text of a PDF, as a reader copies it; pages end with a form feed.</summary>
    public async Task<string> TextAsync(byte[] pdf, params string[] options) =>
        await Tools.RunAsync("pdftotext", [.. options, await SavedAsync(pdf), "-"]);

    /// <summary>The path of a PDF that is put into a file.</summary>
    public async Task<string> SavedAsync(byte[] pdf)
    {
        var path = Path.Combine(Folder, $"{Stopwatch.GetTimestamp()}.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
