using System.Text.RegularExpressions;

namespace MesoSite.BrowserTests.Print;

/// <summary><c>mesosite print</c> as a clinic would use it, on the dental site in English.</summary>
public sealed partial class PrintCommandTests : IDisposable
{
    private const string Article = "articles/after-extraction/en.md";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mesosite-print-");

    private string Site => Path.Combine(folder.FullName, "site");

    private string Input => Path.Combine(folder.FullName, "input");

    [Fact]
    public async Task Prints_what_is_asked_for_once_and_again_only_what_has_changed()
    {
        CopyInput();
        Assert.Contains("2 printed, 0 were printed already", await PrintAsync("--kind", "handout", "--size", "14"), StringComparison.Ordinal);
        Assert.Contains("0 printed, 2 were printed already", await PrintAsync("--kind", "handout", "--size", "14"), StringComparison.Ordinal);
        var path = Path.Combine(Input, Article);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)) + "\nOne more sentence.\n");
        Assert.Contains("1 printed, 1 were printed already", await PrintAsync("--kind", "handout", "--size", "14"), StringComparison.Ordinal);
        Assert.Contains("One more sentence.", await TextAsync("after-extraction-14pt-a4.pdf"), StringComparison.Ordinal);
        Assert.False(Directory.Exists($"{Site}-prints/pages"));
    }

    [Fact]
    public async Task Every_kind_is_sound_tagged_and_linked_and_holds_the_facts_of_its_page()
    {
        CopyInput();
        await PrintAsync("--size", "12");
        var papers = Directory.GetFiles(Path.Combine(Site, "en", "print"), "*.pdf").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(
            [
                "after-extraction-12pt-a4.pdf", "after-extraction.en+ar-12pt-a4.pdf", "before-extraction-12pt-a4.pdf", "before-extraction.en+ar-12pt-a4.pdf",
                "booklet-12pt-a4.pdf", "card-a4.pdf", "chart-12pt-a4.pdf", "checklist-12pt-a4.pdf", "timeline-12pt-a4.pdf",
            ],
            papers);
        foreach (var paper in papers)
        {
            var path = PathOf(paper);
            Assert.Contains("No syntax or stream encoding errors", await Tools.RunAsync("qpdf", "--check", path), StringComparison.Ordinal);
            Assert.StartsWith("Document", await Tools.RunAsync("pdfinfo", "-struct", path), StringComparison.Ordinal);
            var facts = await PdfFacts.ReadAsync(path);
            Assert.Equal("en", facts.Language);
            Assert.False(string.IsNullOrWhiteSpace(facts.Title));
            Assert.True(facts.HasOutline, paper);
        }

        foreach (var (page, paper) in new[] { ("articles/after-extraction", "after-extraction"), ("articles/before-extraction", "before-extraction"), ("aftercare", "checklist"), ("timeline", "timeline"), ("checker", "chart") })
        {
            var html = await File.ReadAllTextAsync(Path.Combine(Site, "en", $"{page}.html"));
            Assert.Contains($"print/{paper}-12pt-a4.pdf\"", html, StringComparison.Ordinal);
            var text = Plain(await TextAsync($"{paper}-12pt-a4.pdf"));
            Assert.All(Fact().Matches(html).Select(match => Plain(System.Net.WebUtility.HtmlDecode(match.Groups[1].Value))), fact => Assert.Contains(fact, text, StringComparison.Ordinal));
            Assert.Contains("Page1of", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_booklet_names_its_pages_and_is_folded_from_the_large_print()
    {
        CopyInput();
        await PrintAsync("--kind", "booklet", "--paper", "letter");
        var contents = Plain(await Tools.RunAsync("pdftotext", "-f", "2", "-l", "2", "-layout", PathOf("booklet-18pt-letter.pdf"), "-"));
        Assert.Matches(@"Beforetheextraction.*[0-9]", contents);
        var pages = (await PdfFacts.ReadAsync(PathOf("booklet-18pt-letter.pdf"))).Pages.Count();
        Assert.Equal((pages + 3) / 4 * 2, (await PdfFacts.ReadAsync(PathOf("booklet-folded-18pt-letter.pdf"))).Pages.Count());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Plain(string text) => Space().Replace(text, string.Empty);

    private string PathOf(string paper) => Path.Combine(Site, "en", "print", paper);

    private Task<string> TextAsync(string paper) => Tools.RunAsync("pdftotext", PathOf(paper), "-");

    private Task<string> PrintAsync(params string[] arguments) => Tools.RunAsync(
        "dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "mesosite.dll"), "print", "--language", "en",
            "--input", Input, "--theme", Path.Combine(BuiltSite.Root, "theme"), "--output", Site, .. arguments,
        ]);

    private void CopyInput()
    {
        var source = Path.Combine(BuiltSite.Root, "tests", "sites", "dental", "input");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Input, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex("<data class=\"fact\"[^>]*>([^<]*)</data>")]
    private static partial Regex Fact();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
