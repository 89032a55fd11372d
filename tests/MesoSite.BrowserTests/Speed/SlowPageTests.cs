namespace MesoSite.BrowserTests.Speed;

/// <summary>A page that is all that a page must not be: the slow phone sees each fault of it.</summary>
[Collection(OneBrowser.Name)]
public sealed class SlowPageTests(Browser browser)
{
    // A style sheet holds the first paint back, as do the ones that it imports, each for a journey of its own; then the script keeps the
    // phone busy, and puts a line above what is read already.
    private const string Html = """
        <!doctype html><html lang="en"><head><title>Slow</title><link rel="stylesheet" href="1.css"></head><body class="page page-slow">
        <p id="text">Some text</p><script>
        requestAnimationFrame(() => setTimeout(() => {
          for (const end = performance.now() + 300; performance.now() < end;) { }
          document.getElementById("text").insertAdjacentHTML("beforebegin", "<p style='height: 300px'>More</p>");
        }));
        </script></body></html>
        """;

    [Fact]
    public async Task A_slow_page_is_seen_to_be_slow()
    {
        var folder = Directory.CreateTempSubdirectory("mesosite-slow-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "slow.html"), Html);
            var sheets = Enumerable.Range(1, 8).ToList();
            sheets.ForEach(number => File.WriteAllText(Path.Combine(folder, $"{number}.css"), number < sheets.Count ? $"@import '{number + 1}.css';" : new string(' ', 9)));
            using var phone = new SlowPhone(browser, folder);

            var load = await phone.VisitAsync("slow.html");

            Assert.True(load.FirstPaint > 1000, $"first paint after {load.FirstPaint} ms");
            Assert.True(load.LargestPaint >= load.FirstPaint, $"largest paint after {load.LargestPaint} ms");
            Assert.True(load.Blocked > 200, $"blocked for {load.Blocked} ms");
            Assert.NotEqual(0, load.Shifts);
            Assert.True(load.Requests > sheets.Count, $"{load.Requests} requests");
            Assert.False(PageLimits.Of("slow").IsQuick(load));
            Assert.Equal(2, PageLimits.Of("slow").TooMuchOf(load).Count());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
