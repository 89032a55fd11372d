using System.Text;
using MesoSite.Print;

namespace MesoSite.Tests.Print;

/// <summary>What becomes of the jobs when a browser has a bad day.</summary>
public sealed class PrinterTests
{
    // Where something hangs, it is waited for; elsewhere a busy machine must not look like something that hangs.
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task One_browser_prints_all_pages()
    {
        using var browser = new FakeBrowser((_, _) => null);
        var results = await PrintAsync(browser, ["a", "b", "c", "d", "e"]);
        Assert.Equal(["a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.pdf"], Printed(results));
        Assert.All(results, result => Assert.Contains("(D:20000101000000+00'00')", Encoding.ASCII.GetString(result.Pdf.AsSpan()), StringComparison.Ordinal));
        Assert.Single(browser.Started);
        AssertGone(browser);
    }

    [Fact]
    public async Task A_page_that_hangs_is_tried_again_alone_and_then_reported()
    {
        using var browser = new FakeBrowser((method, page) => method == "Page.printToPDF" && page == "b" ? FakeBrowser.Hangs : null);
        var results = await PrintAsync(browser, ["a", "b", "c", "d"], patience: Short);
        Assert.Equal(["a.pdf", "c.pdf", "d.pdf"], Printed(results));
        var fault = results.Single(result => result.Job.Target == "b.pdf").Fault!;
        Assert.Equal("MS5004", fault.Code);
        Assert.Equal("b.pdf was not printed: twice the browser did not answer within 3 s", fault.Message);
        Assert.True(browser.Started.Length >= 2);
        AssertGone(browser);
    }

    [Fact]
    public async Task A_page_that_never_loads_hangs_too()
    {
        using var browser = new FakeBrowser((method, _) => method == "Page.navigate" ? """{"frameId":"F","loaderId":"other"}""" : null);
        Assert.Contains("did not answer", Fault(await PrintAsync(browser, ["a"], patience: Short), "a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_dies_once_costs_no_page()
    {
        var died = 0;
        using var browser = new FakeBrowser((method, page) =>
            method == "Page.printToPDF" && page == "b" && Interlocked.Exchange(ref died, 1) == 0 ? FakeBrowser.Dies : null);
        Assert.Equal(["a.pdf", "b.pdf", "c.pdf"], Printed(await PrintAsync(browser, ["a", "b", "c"])));
        Assert.True(browser.Started.Length >= 2);
        AssertGone(browser);
    }

    [Fact]
    public async Task A_page_that_kills_the_browser_is_reported()
    {
        using var browser = new FakeBrowser((method, page) => method == "Runtime.evaluate" && page == "b" ? FakeBrowser.Dies : null);
        var results = await PrintAsync(browser, ["a", "b", "c"]);
        Assert.Equal(["a.pdf", "c.pdf"], Printed(results));
        Assert.Contains("twice the browser closed the connection", Fault(results, "b"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_the_browser_refuses_is_reported_with_its_words()
    {
        using var browser = new FakeBrowser((method, page) => method == "Page.printToPDF" && page == "b" ? FakeBrowser.Refuses : null);
        var results = await PrintAsync(browser, ["a", "b"]);
        Assert.Equal(["a.pdf"], Printed(results));
        Assert.Contains("answered Page.printToPDF with \"Printing failed\"", Fault(results, "b"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_prints_nothing_is_given_up()
    {
        using var browser = new FakeBrowser((method, _) => method == "Page.printToPDF" ? FakeBrowser.Dies : null);
        var results = await PrintAsync(browser, ["a", "b", "c", "d", "e", "f"], pagesAtOnce: 1);
        Assert.Equal(6, results.Count);
        Assert.All(results, result => Assert.Equal("MS5005", result.Fault!.Code));
        Assert.Equal(3, browser.Started.Length);
        AssertGone(browser);
    }

    [Fact]
    public async Task A_browser_that_ends_at_once_is_started_twice()
    {
        using var browser = new FakeBrowser((_, _) => null);
        var results = await PrintAsync(browser, ["a", "b"], browser.Script("echo 'no usable sandbox' >&2\nexit 1"));
        Assert.All(results, result => Assert.Equal("MS5003", result.Fault!.Code));
        Assert.All(results, result => Assert.Contains("ended at once, saying: no usable sandbox", Text(result), StringComparison.Ordinal));
        Assert.Equal(2, results.Count);
        Assert.Equal(2, browser.Started.Length);
    }

    [Fact]
    public async Task A_browser_that_says_nothing_is_killed()
    {
        using var browser = new FakeBrowser((_, _) => null);
        var results = await PrintAsync(browser, ["a"], browser.Script("exec sleep 600"), patience: Short);
        Assert.Contains("did not answer within 3 s", Text(results[0]), StringComparison.Ordinal);
        Assert.Equal(2, browser.Started.Length);
        AssertGone(browser);
    }

    [Fact]
    public async Task A_program_that_the_system_refuses()
    {
        using var browser = new FakeBrowser((_, _) => null);
        var results = await PrintAsync(browser, ["a"], browser.Program + "-missing");
        Assert.Contains("the system refused", Text(results[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_is_stopped_leaves_no_browser()
    {
        using var browser = new FakeBrowser((method, _) => method == "Page.printToPDF" ? FakeBrowser.Hangs : null);
        using var stop = new CancellationTokenSource();
        var work = Printer.PrintAsync([browser.Job("a")], new PrintOptions(browser.Program), _ => { }, stop.Token);
        while (browser.Started.Length == 0)
        {
            await Task.Delay(20);
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        AssertGone(browser);
    }

    [Theory]
    [InlineData("Page.navigate", """{"frameId":"F","errorText":"net::ERR_FILE_NOT_FOUND"}""", "MS5006", "net::ERR_FILE_NOT_FOUND")]
    [InlineData("Page.navigate", "https://elsewhere.example/font.woff2", "MS5007", "https://elsewhere.example/font.woff2")]
    [InlineData("Runtime.evaluate", """{"result":{"value":{"missingPictures":["a.png","b.png","c.png","d.png"],"missingIds":[],"wanted":[]}}}""", "MS5008", "a.png, b.png, c.png and 1 more")]
    [InlineData("Runtime.evaluate", """{"result":{"value":{"missingPictures":[],"missingIds":["sources"],"wanted":[]}}}""", "MS5009", "sources")]
    [InlineData("IO.read", """{"base64Encoded":true,"eof":true,"data":"JVBERi0yLjA="}""", "MS5010", "does not say when it was made")]
    public async Task A_page_that_must_not_be_printed_is_not_tried_again(string method, string answer, string code, string said)
    {
        using var browser = new FakeBrowser((asked, page) => asked == method && page == "bad" ? answer : null);
        var results = await PrintAsync(browser, ["good", "bad", "fine"]);
        Assert.Equal(["fine.pdf", "good.pdf"], Printed(results));
        Assert.StartsWith($"{code} bad.pdf was not printed: ", Fault(results, "bad"), StringComparison.Ordinal);
        Assert.Contains(said, Fault(results, "bad"), StringComparison.Ordinal);
        Assert.Single(browser.Started);
    }

    private static async Task<List<PrintResult>> PrintAsync(
        FakeBrowser browser, string[] pages, string? program = null, int pagesAtOnce = 2, TimeSpan? patience = null)
    {
        var results = new List<PrintResult>();
        var options = new PrintOptions(program ?? browser.Program) { PagesAtOnce = pagesAtOnce, PageTimeout = patience ?? Long, StartTimeout = patience ?? Long };
        await Printer.PrintAsync([.. pages.Select(browser.Job)], options, results.Add);
        return results;
    }

    private static IEnumerable<string> Printed(List<PrintResult> results) =>
        results.Where(result => result.Fault is null).Select(result => result.Job.Target).Order(StringComparer.Ordinal);

    private static string Fault(List<PrintResult> results, string page) => Text(results.Single(result => result.Job.Target == $"{page}.pdf"));

    private static string Text(PrintResult result) => $"{result.Fault!.Code} {result.Fault.Message}";

    private static void AssertGone(FakeBrowser browser) =>
        Assert.All(browser.Started, id => Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(id)));
}
