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
            Assert.Contains("No syntax or stream encoding errors", await Tools.RunAsync("qpdf", "--check", Path.Combine(printed.Folder, target)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_one_has_a_structure_tree_with_a_heading()
    {
        foreach (var target in (await printed.ResultsAsync(browser.Site)).Keys)
        {
            var tree = await Tools.RunAsync("pdfinfo", "-struct", Path.Combine(printed.Folder, target));
            Assert.StartsWith("Document", tree, StringComparison.Ordinal);
            Assert.Contains(" H1 ", tree, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_one_has_title_language_and_outline()
    {
        foreach (var (target, result) in await printed.ResultsAsync(browser.Site))
        {
            var facts = await PdfFacts.ReadAsync(Path.Combine(printed.Folder, target));
            var page = await File.ReadAllTextAsync(result.Job.Page);
            Assert.Equal(System.Net.WebUtility.HtmlDecode(Title().Match(page).Groups[1].Value), facts.Title);
            Assert.Equal(Language().Match(page).Groups[1].Value, facts.Language);
            Assert.True(facts.HasOutline, target);
        }
    }

    [Fact]
    public async Task Arabic_is_copied_in_the_order_of_reading()
    {
        foreach (var (target, result) in (await printed.ResultsAsync(browser.Site)).Where(entry => entry.Key.StartsWith("ar-", StringComparison.Ordinal)))
        {
            var page = await File.ReadAllTextAsync(result.Job.Page);
            var heading = Letters(System.Net.WebUtility.HtmlDecode(Tag().Replace(Heading().Match(page).Groups[1].Value, string.Empty)));
            Assert.NotEmpty(heading);
            Assert.Contains(heading, Letters(await Tools.RunAsync("pdftotext", Path.Combine(printed.Folder, target), "-")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_page_makes_the_same_bytes_whatever_was_printed_before()
    {
        var first = await printed.ResultsAsync(browser.Site);
        var jobs = PrintedSite.Jobs(browser.Site).Where(job => job.Target.StartsWith("ar-", StringComparison.Ordinal)).Reverse().ToList();
        var again = await PrintedPages.PrintAsync(jobs, new PrintOptions(Browser.Program) { PagesAtOnce = 1 });
        Assert.All(again, result => Assert.True(result.Pdf.AsSpan().SequenceEqual(first[result.Job.Target].Pdf.AsSpan()), result.Job.Target));
    }

    // Poppler takes the ligatures of lam and alef apart from left to right, though the PDF says their letters in the order of reading
    // (ActualText), and parts words at vowel signs: so the order among these letters does not count here, nor do signs and spaces.
    private static string Letters(string text) =>
        Ligature().Replace(string.Concat(text.Where(char.IsLetterOrDigit)), run => string.Concat(run.Value.Order()));

    [GeneratedRegex("<html[^>]* lang=\"([^\"]*)\"")]
    private static partial Regex Language();

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[اأإآىل]+")]
    private static partial Regex Ligature();
}
