using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MesoSite.Print;

namespace MesoSite.BrowserTests.Print;

/// <summary>What the printer does to a page, with the real browser.</summary>
[Collection(OneBrowser.Name)]
public sealed partial class PrinterTests : IDisposable
{
    private readonly PrintedPages pages = new();

    public void Dispose() => pages.Dispose();

    [Theory]
    [InlineData(null, "#here mailto:a@clinic.example tel:999 https://other.example/x")]
    [InlineData("https://clinic.example/h", "#here https://clinic.example/h/en/next.html https://clinic.example/h/en/next.html#part mailto:a@clinic.example tel:999 https://other.example/x")]
    public async Task Relative_links_go_to_the_web_or_nowhere(string? address, string expected)
    {
        var job = pages.Page("links", """
            <h1 id="here">Here</h1>
            <p><a href="#here">in the page</a> <a href="links.html#here">in the page, too</a> <a href="en/next.html">next</a>
            <a href="en/next.html#part">part</a> <a href="../outside.html">outside</a> <a href="mailto:a@clinic.example">write</a>
            <a href="tel:999">call</a> <a href="https://other.example/x">read</a></p>
            """) with
        { Links = new PrintLinks(pages.Folder, address) };
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), (await pages.FactsAsync(await PrintedPages.PdfAsync(job))).Links);
    }

    [Fact]
    public async Task Styles_classes_title_and_paper_are_set()
    {
        var job = pages.Page("styled", "<p>text</p>", head: """<meta http-equiv="Content-Security-Policy" content="default-src 'none'">""") with
        {
            Title = "Nach der Behandlung – 18 pt",
            RootClasses = ["paper", "paper-18"],
            Styles = "@page { size: 100mm 50mm; margin: 10mm; @bottom-right { content: counter(page) ' of ' counter(pages) } } .paper.paper-18 p::after { content: ' large' }",
        };
        var pdf = await PrintedPages.PdfAsync(job);
        var facts = await pages.FactsAsync(pdf);
        Assert.Equal("Nach der Behandlung – 18 pt", facts.Title);
        Assert.Equal(100 / 25.4 * 72, Assert.Single(facts.Pages).Width, 1.0);
        var text = await pages.TextAsync(pdf);
        Assert.Contains("text large", text, StringComparison.Ordinal);
        Assert.Contains("1 of 1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a4", 595, 842)]
    [InlineData("letter", 612, 792)]
    public async Task A_page_without_a_size_is_printed_on_the_paper_of_the_job(string paper, double width, double height)
    {
        var job = pages.Page("plain", "<p>text</p>") with { Paper = paper == "a4" ? PaperFormat.A4 : PaperFormat.Letter };
        var sheet = Assert.Single((await pages.FactsAsync(await PrintedPages.PdfAsync(job))).Pages);
        Assert.Equal(width, sheet.Width, 1.0);
        Assert.Equal(height, sheet.Height, 1.0);
    }

    [Fact]
    public async Task Page_numbers_are_those_of_the_headings()
    {
        var headings = Enumerable.Range(1, 12).Select(number => $"""<h1 id="h {number}" style="break-before: page">Chapter {number}</h1>""");
        var contents = Enumerable.Range(1, 12).Select(number => $"""<p>Entry {number} <span data-page-of="h {number}"></span></p>""");
        var job = pages.Page("numbers", string.Concat(contents.Concat(headings))) with { FillPageNumbers = true };
        var pdf = await PrintedPages.PdfAsync(job);
        var sheets = (await pages.TextAsync(pdf)).Split('\f').Select(sheet => string.Join(' ', sheet.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(string.Join(' ', Enumerable.Range(1, 12).Select(number => $"Entry {number} {number + 1}")), sheets[0]);
        Assert.All(Enumerable.Range(1, 12), number => Assert.Equal($"Chapter {number}", sheets[number]));
        Assert.Equal(12, (await pages.FactsAsync(pdf)).Links.Count(link => link.StartsWith("#h%20", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Page_numbers_have_the_digits_of_the_language()
    {
        var job = pages.Page("digits", """<p>فهرس <span data-page-of="فصل"></span></p><h1 id="فصل" style="break-before: page">فصل</h1>""", root: "lang=\"ar\" dir=\"rtl\"") with
        {
            FillPageNumbers = true,
            Digits = "٠١٢٣٤٥٦٧٨٩",
        };
        Assert.Contains("٢", await pages.TextAsync(await PrintedPages.PdfAsync(job)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_number_of_nothing_is_a_fault() => Assert.Equal(
        "MS5009", await FaultAsync(pages.Page("nothing", """<span data-page-of="gone"></span>""") with { FillPageNumbers = true }));

    [Fact]
    public async Task A_page_number_of_what_is_hidden_is_a_fault() => Assert.Equal(
        "MS5009", await FaultAsync(pages.Page("hidden", """<span data-page-of="gone"></span><h1 id="gone" style="display: none">Gone</h1>""") with { FillPageNumbers = true }));

    [Fact]
    public async Task A_page_that_is_not_there_is_a_fault() =>
        Assert.Equal("MS5006", await FaultAsync(new PrintJob("gone.pdf", Path.Combine(pages.Folder, "gone.html"), PaperFormat.A4)));

    [Fact]
    public async Task A_picture_that_is_not_there_is_a_fault() =>
        Assert.Equal("MS5008", await FaultAsync(pages.Page("picture", """<div style="height: 9000px"></div><img src="gone.png" loading="lazy">""")));

    [Fact]
    public async Task A_page_that_asks_outside_is_a_fault_and_nobody_hears_it()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/seen.css";
        Assert.Equal("MS5007", await FaultAsync(pages.Page("outside", "<p>text</p>", head: $"""<link rel="stylesheet" href="{address}">""")));
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task The_scripts_of_a_page_do_not_run()
    {
        var pdf = await PrintedPages.PdfAsync(pages.Page("script", "<p>before</p><noscript>calm</noscript><script>document.body.textContent = 'after'</script>"));
        var text = await pages.TextAsync(pdf);
        Assert.Contains("before", text, StringComparison.Ordinal);
        Assert.Contains("calm", text, StringComparison.Ordinal);
        Assert.DoesNotContain("after", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_is_killed_costs_no_page_and_leaves_nothing()
    {
        var started = Path.Combine(pages.Folder, "started");
        var program = pages.Write("browser", $"#!/bin/sh\necho \"$$ $*\" >> '{started}'\nexec '{Browser.Program}' \"$@\"\n");
        await Tools.RunAsync("chmod", "+x", program);
        var killed = false;
        var jobs = Enumerable.Range(1, 40).Select(number => pages.Page($"p{number}", $"<p>{number}</p>")).ToList();
        var results = await PrintedPages.PrintAsync(jobs, new PrintOptions(program), () =>
        {
            if (!killed)
            {
                killed = true;
                using var browser = System.Diagnostics.Process.GetProcessById(Starts(started)[0].Id);
                browser.Kill();
            }
        });
        Assert.All(results, result => Assert.Null(result.Fault));
        var starts = Starts(started);
        Assert.True(starts.Count >= 2);
        Assert.All(starts, start => Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(start.Id)));
        Assert.All(starts, start => Assert.False(Directory.Exists(start.Profile)));
    }

    [Fact]
    public async Task A_folded_booklet_has_its_pages_in_its_halves()
    {
        var chapters = Enumerable.Range(1, 5).Select(number => $"""<p style="break-after: page">Chapter{number}</p>""");
        var pdf = await PrintedPages.PdfAsync(pages.Page("book", string.Concat(chapters)));
        var folded = Booklet.Impose([.. pdf], rightToLeft: false, new DateOnly(2026, 5, 17));
        Assert.Contains("No syntax or stream encoding errors", await Tools.RunAsync("qpdf", "--check", await pages.SavedAsync([.. folded])), StringComparison.Ordinal);
        var facts = await pages.FactsAsync([.. folded]);
        Assert.Equal(("book", "en"), (facts.Title, facts.Language));
        var words = Word().Matches(await pages.TextAsync([.. folded], "-bbox"));
        string[] expected = ["right Chapter1", "left Chapter2", "right Chapter3", "left Chapter4", "right Chapter5"];
        Assert.Equal(expected, words.Select(word => (double.Parse(word.Groups[1].Value) < facts.Pages.First().Width / 2 ? "left " : "right ") + word.Groups[2].Value));
    }

    /// <summary>The id and the profile's folder of each browser that was started.</summary>
    private static List<(int Id, string Profile)> Starts(string path) =>
    [
        .. from line in File.ReadLines(path)
           let words = line.Split(' ')
           select (int.Parse(words[0]), words.Single(word => word.StartsWith("--user-data-dir=", StringComparison.Ordinal)).Split('=')[1]),
    ];

    private static async Task<string?> FaultAsync(PrintJob job) => Assert.Single(await PrintedPages.PrintAsync([job])).Fault?.Code;

    [GeneratedRegex("<word xMin=\"([^\"]*)\".*>(.*)</word>")]
    private static partial Regex Word();
}
