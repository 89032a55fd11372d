using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MesoSite.BrowserTests.Print;

/// <summary>Where the lines of the shipped handouts stand on their pages, read back from the PDFs.</summary>
public sealed partial class PaperLayoutTests : IDisposable
{
    // The narrowest margin of a sheet of text, in points; nothing of a line may reach into it.
    private const double Margin = 34;
    private const double FootMargin = 57;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mesosite-layout-");

    [Theory]
    [InlineData("en", "12")]
    [InlineData("en", "18")]
    [InlineData("ar", "12")]
    [InlineData("fr", "18")]
    [InlineData("zh-Hans", "14")]
    public async Task No_line_leaves_the_page_and_no_heading_ends_one(string language, string size)
    {
        var site = Path.Combine(folder.FullName, "site");
        await Tools.RunAsync(
            "dotnet",
            Path.Combine(AppContext.BaseDirectory, "mesosite.dll"),
            "print", "--language", language, "--kind", "handout", "--size", size,
            "--input", Path.Combine(BuiltSite.Root, "input"), "--theme", Path.Combine(BuiltSite.Root, "theme"), "--output", site);
        var papers = Directory.GetFiles(Path.Combine(site, language, "print"), "*.pdf");
        Assert.NotEmpty(papers);
        foreach (var paper in papers)
        {
            var article = Path.GetFileName(paper)[..Path.GetFileName(paper).IndexOf($"-{size}pt", StringComparison.Ordinal)];
            var html = await File.ReadAllTextAsync(Path.Combine(site, language, "articles", $"{article}.html"));
            var headings = Heading().Matches(html).Select(match => Letters(System.Net.WebUtility.HtmlDecode(Tag().Replace(match.Groups[1].Value, string.Empty)))).ToList();
            Assert.NotEmpty(headings);
            var pages = await PagesAsync(paper);
            Assert.Contains(pages.SelectMany(page => page.Lines), line => headings.Contains(Letters(line.Text)));
            foreach (var page in pages)
            {
                Assert.All(page.Lines, line => Assert.True(line.Left >= Margin && line.Right <= page.Width - Margin, $"{Path.GetFileName(paper)}, page {page.Number}: {line.Text}"));
                var last = page.Lines.Where(line => line.Bottom <= page.Height - FootMargin).MaxBy(line => line.Bottom)!;
                Assert.False(headings.Contains(Letters(last.Text)), $"{Path.GetFileName(paper)}, page {page.Number} ends with the heading {last.Text}");
            }
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    // Lines with their places in points, from the top left corner.
    private static async Task<List<Page>> PagesAsync(string pdf)
    {
        var layout = XDocument.Parse(Control().Replace(await Tools.RunAsync("pdftotext", "-bbox-layout", pdf, "-"), string.Empty));
        return
        [
            .. layout.Descendants().Where(element => element.Name.LocalName == "page").Select((page, index) => new Page(
                index + 1,
                Number(page, "width"),
                Number(page, "height"),
                [
                    .. from line in page.Descendants()
                       where line.Name.LocalName == "line"
                       select new Line(
                           Number(line, "xMin"),
                           Number(line, "xMax"),
                           Number(line, "yMax"),
                           string.Join(' ', line.Elements().Select(word => word.Value))),
                ])),
        ];
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    // Poppler turns the order of ligatures around; the letters of a heading are the same in any order.
    private static string Letters(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKD).Where(char.IsLetter).Order());

    private sealed record Page(int Number, double Width, double Height, List<Line> Lines);

    private sealed record Line(double Left, double Right, double Bottom, string Text);

    [GeneratedRegex("<h[23][^>]*>(.*?)</h[23]>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // Marks that XML does not allow, and its declaration of a document type, which names an address.
    [GeneratedRegex(@"<!DOCTYPE[^>]*>|[\u0000-\u0008\u000B\u000C\u000E-\u001F]")]
    private static partial Regex Control();
}
