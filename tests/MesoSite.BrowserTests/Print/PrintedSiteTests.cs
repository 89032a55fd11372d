using System.Text.RegularExpressions;
using MesoSite.Print;

namespace MesoSite.BrowserTests.Print;

/// <summary>The shipped site's PDFs, read by other programs than the one that made them.</summary>
[Collection(OneBrowser.Name)]
public sealed partial class PrintedSiteTests(Browser browser, PrintedSite printed) : IClassFixture<PrintedSite>
{
    [Fact]
    public async Task Every_one_is_sound()
    {
        foreach (var target in (await printed.ResultsAsync(browser.Site)).Keys)
        {
            Assert.Contains("No syntax or stream encoding errors", await PdfTools.RunAsync("qpdf", "--check", Path.Combine(printed.Folder, target)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_one_has_a_structure_tree_with_a_heading()
    {
        foreach (var target in (await printed.ResultsAsync(browser.Site)).Keys)
        {
            var tree = await PdfTools.RunAsync("pdfinfo", "-struct", Path.Combine(printed.Folder, target));
            Assert.StartsWith("Document", tree, StringComparison.Ordinal);
            Assert.Contains(" H1 ", tree, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_one_has_title_language_and_outline()
    {
        foreach (var (target, result) in await printed.ResultsAsync(browser.Site))
        {
            using var document = PrintedPages.Open([.. result.Pdf]);
            var page = await File.ReadAllTextAsync(result.Job.Page);
            Assert.Equal(System.Net.WebUtility.HtmlDecode(Title().Match(page).Groups[1].Value), document.Info.Title);
            Assert.Equal(Language().Match(page).Groups[1].Value, document.Language);
            var outline = document.Internals.Catalog.Elements.GetDictionary("/Outlines");
            Assert.True(outline?.Elements.ContainsKey("/First"), target);
        }
    }

    [Fact]
    public async Task Arabic_is_copied_in_the_order_of_reading()
    {
        foreach (var (target, result) in (await printed.ResultsAsync(browser.Site)).Where(entry => entry.Key.StartsWith("ar-", StringComparison.Ordinal)))
        {
            var page = await File.ReadAllTextAsync(result.Job.Page);
            var heading = Words(System.Net.WebUtility.HtmlDecode(Tag().Replace(Heading().Match(page).Groups[1].Value, string.Empty)));
            Assert.NotEmpty(heading);
            var text = Words(await PdfTools.RunAsync("pdftotext", Path.Combine(printed.Folder, target), "-"));
            Assert.Contains($" {string.Join(' ', heading)} ", $" {string.Join(' ', text)} ", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_page_makes_the_same_bytes_whatever_was_printed_before()
    {
        var first = await printed.ResultsAsync(browser.Site);
        var jobs = PrintedSite.Jobs(browser.Site).Where(job => job.Target.StartsWith("ar-", StringComparison.Ordinal)).Reverse().ToList();
        var again = await PrintedPages.PrintAsync(jobs, new PrintOptions(PrintedPages.Program) { PagesAtOnce = 1 });
        Assert.All(again, result => Assert.True(result.Pdf.AsSpan().SequenceEqual(first[result.Job.Target].Pdf.AsSpan()), result.Job.Target));
    }

    // Poppler takes the ligature of lam and alef apart from left to right, though the PDF says its letters in the order of reading
    // (ActualText), and sets vowel signs beside their letters: so both orders count as one here, and the signs as nothing.
    private static List<string> Words(string text)
    {
        var letters = text.Where(letter => char.IsLetterOrDigit(letter) || char.IsWhiteSpace(letter));
        return [.. Ligature().Replace(string.Concat(letters), "لا").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex("<html[^>]* lang=\"([^\"]*)\"")]
    private static partial Regex Language();

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[اأإآ]ل|ل[اأإآ]")]
    private static partial Regex Ligature();
}
