using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.PostProcess;

/// <summary>A folder of pages that no build of ours made, and what <c>mesosite check</c> finds in it.</summary>
public sealed class SiteCheckTests : IDisposable
{
    private const string Policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>What is written into the main part, the code of its fault, and what the fault marks.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { """<a href="gone.html">Gone</a>""", "MS3101", "href=\"gone.html\"" },
        { """<a href="../../up.html">Up</a>""", "MS3101", "href=\"../../up.html\"" },
        { """<a href="/nowhere/else.html">Root</a>""", "MS3101", "href=\"/nowhere/else.html\"" },
        { """<a href="other.html#gone">Gone</a>""", "MS3102", "href=\"other.html#gone\"" },
        { """<p id="main">Twice</p>""", "MS3103", "id=\"main\"" },
        { """<img src="picture.svg">""", "MS3104", "src=\"picture.svg\"" },
        { "<h4>Too low</h4>", "MS3105", ">Too low<" },
        { """<img src="https://elsewhere.example/a.png" alt="">""", "MS3106", "src=\"https://elsewhere.example/a.png\"" },
        { """<a href="javascript:go()">Go</a>""", "MS3107", "href=\"javascript:go()\"" },
        { "<script>go()</script>", "MS3108", "<script" },
        { "<p>Dr [[name]]</p>", "MS3109", "[[name]]" },
        { """<p aria-describedby="gone">Text</p>""", "MS3111", "aria-describedby=\"gone\"" },
        { "<h2> </h2>", "MS3112", "<h2>" },
        { "</main><main><p>Two</p>", "MS3113", "<main>" },
        { "<nav><p>One</p></nav><nav><p>Two</p></nav>", "MS3114", "<nav>" },
        { "</main><p>Outside</p><main hidden>", "MS3116", ">Outside<" },
        { """<a href="other.html"></a>""", "MS3117", "href=\"other.html\"" },
        { "<button></button>", "MS3117", "<button>" },
        { "<label>Name</label><input>", "MS3117", "<input>" },
        { """<a href="other.html">Page</a> <a href="index.html">Page</a>""", "MS3118", "href=\"index.html\"" },
        { """<a href="other.html">Read more…</a>""", "MS3119", ">Read more…<" },
        { "<table><caption>Table</caption><tr><th>A</th></tr></table>", "MS3120", "<table>" },
        { """<p lang="nonsense-tag">Text</p>""", "MS3121", "lang=\"nonsense-tag\"" },
        { "<p>Call {{number}}</p>", "MS3123", "Call {{number}}" },
        { "<p>Кровотечение после удаления зуба проходит</p>", "MS3124", "Кровотечение после удаления зуба проходит" },
        { """<p style="color: red">Red</p>""", "MS3126", "style=\"color: red\"" },
        { """<iframe src="other.html" title="Other"></iframe>""", "MS3126", "<iframe" },
        { """<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>""", "MS3128", "<svg" },
        { """<p lang="ar">سلام</p>""", "MS3129", "lang=\"ar\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Marks_what_is_wrong(string body, string code, string marked)
    {
        Write("en/index.html", Page(body));
        var fault = Assert.Single(Check(), fault => fault.Code == code);
        Assert.Equal("site/en/index.html", fault.Span!.Value.File.DisplayPath);
        Assert.Equal(marked, Marked(fault));
    }

    [Fact]
    public void A_page_without_fault_has_none()
    {
        Write("en/index.html", Page("""<p>Text</p><p><a href="./">Home</a> <a href="/anywhere/en/other.html?a=1#main">Other</a> <a href="https://elsewhere.example">Out</a></p>"""));
        Assert.Empty(Check());
    }

    [Fact]
    public void Faults_of_the_whole_page_are_told_at_its_start()
    {
        Write("en/bare.html", "<!doctype html><title></title><p>Text");
        var codes = Check().Where(fault => fault.Span?.File.Path == "en/bare.html").Select(fault => fault.Code).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["MS3112", "MS3113", "MS3116", "MS3121", "MS3122", "MS3127"], codes);
    }

    [Fact]
    public void A_page_is_in_the_language_of_its_folder_and_no_title_stands_twice()
    {
        Write("fr/a.html", Page("<p>Un</p>", "Une"));
        Write("en/a.html", Page("<p>One</p>", "Same"));
        Write("en/b.html", Page("<p>Two</p>", "Same"));
        Assert.Equal(["MS3121", "MS3122"], Check().Select(fault => fault.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_link_leads_past_the_head()
    {
        Write("en/a.html", Page("<p>One</p>").Replace("<header>", "<header><a href=\"other.html\">Other</a>", StringComparison.Ordinal));
        Assert.Equal("MS3115", Assert.Single(Check()).Code);
    }

    [Fact]
    public void A_style_sheet_loads_nothing_from_elsewhere()
    {
        Write("style.css", "a { }\nb { background: url(//elsewhere.example/a.png) }");
        var fault = Assert.Single(Check());
        Assert.Equal(("MS3106", 2), (fault.Code, fault.Span!.Value.Line));
    }

    [Fact]
    public void With_an_input_folder_its_lists_hold()
    {
        var input = folder.Copy(Repository.DentalInput, "input");
        var settings = Path.Combine(input, "site.yaml");
        File.WriteAllText(settings, "outside-addresses: [https://listed.example/a]\n" + File.ReadAllText(settings).Replace("  DE: { numbers: [\"112\"]", "  DE: { numbers: [\"999\"]", StringComparison.Ordinal));
        Write("en/index.html", Page("""<p><a href="https://listed.example/a/b">Listed</a> <a href="https://listed.example/ab">Not</a> <a href="tel:999">999</a></p>"""));
        var result = SiteCheck.Run(folder["site"], input, Repository.Theme);
        Assert.True(result.HasSettings);
        Assert.Equal(["MS3110", "MS3125"], result.Diagnostics.Select(fault => fault.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_an_input_folder_its_budgets_hold()
    {
        var input = folder.Copy(Repository.DentalInput, "input");
        File.AppendAllText(Path.Combine(input, "site.yaml"), "\nbudgets:\n  page: 2 KB\n  styles: 1 KB\n");
        var (brief, lengthy) = (string.Concat(Enumerable.Range(0, 50).Select(number => $"{number} ")), string.Concat(Enumerable.Range(0, 2000).Select(number => $"{number} ")));
        Write("en/index.html", Page($"<p>{lengthy}</p>"));
        Write("en/short.html", Page($"<p>{brief}</p>").Replace("<title>", "<title>Short ", StringComparison.Ordinal));
        Write("site.css", string.Concat(Enumerable.Range(0, 2000).Select(number => $".a{number} {{ margin: {number}px }}\n")));
        var result = SiteCheck.Run(folder["site"], input, Repository.Theme);
        Assert.Equal(["MS3138", "MS3138"], result.Diagnostics.Select(fault => fault.Code));
        Assert.Contains(result.Diagnostics, fault => fault.Message.StartsWith("en/index.html: ", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, fault => fault.Message.StartsWith("site.css: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_sound_input_folder_it_goes_by_what_is_built_in()
    {
        Write("en/index.html", Page("""<p><a href="https://listed.example/a/b">Listed</a> <a href="tel:999">999</a></p>"""));
        folder.Write("input/site.yaml", "clinic: none");
        var result = SiteCheck.Run(folder["site"], folder["input"], Repository.Theme);
        Assert.False(result.HasSettings);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void What_cannot_be_read_is_a_fault_and_the_rest_is_checked()
    {
        Write("en/index.html", Page("""<a href="gone.html">Gone</a>"""));
        File.WriteAllBytes(folder["site/en/latin.html"], [.. "<p>caf"u8, 0xE9]);
        Assert.Equal(["MS3101", "MS4023"], Check().Select(fault => fault.Code).Order(StringComparer.Ordinal));
        using (var large = File.Create(folder["site/en/large.html"]))
        {
            large.SetLength(9 * 1024 * 1024);
        }

        Assert.Contains(Check(), fault => fault.Code == "MS4021");
    }

    [Fact]
    public void Links_on_the_disk_are_not_followed()
    {
        Write("en/index.html", Page("<p>Text</p>"));
        folder.Write("outside/bad.html", "<p>Bad");
        Directory.CreateSymbolicLink(folder["site/linked"], folder["outside"]);
        File.CreateSymbolicLink(folder["site/bad.html"], folder["outside/bad.html"]);
        Assert.Empty(Check());
    }

    [Theory]
    [InlineData("nowhere", "MS4020")]
    [InlineData("empty", "MS4022")]
    public void Where_there_is_no_page_it_says_so(string name, string code)
    {
        folder.Write("empty/readme.txt", "text");
        Assert.Equal(code, Assert.Single(SiteCheck.Run(folder[name], null, "theme").Diagnostics).Code);
    }

    [Theory]
    [InlineData("dental")]
    [InlineData("dental at an address")]
    [InlineData("shipped")]
    public void What_a_build_has_made_has_no_fault_with_its_settings_or_without(string site)
    {
        var bag = new DiagnosticBag();
        OutputWriter.Write(Sites.BuiltSite.Of(site).Passes.Site!.Files, folder["site"], bag);
        Assert.Empty(bag.ToSorted());
        var before = TemporaryFolder.Snapshot(folder.Path);
        Assert.Empty(SiteCheck.Run(folder["site"], null, "theme").Diagnostics);
        var input = site == "shipped" ? Repository.ShippedInput : Repository.DentalInput;
        var result = SiteCheck.Run(folder["site"], input, Repository.Theme);
        Assert.Empty(result.Diagnostics);
        Assert.True(result.HasSettings);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder.Path));
    }

    private IEnumerable<Diagnostic> Check()
    {
        if (!File.Exists(folder["site/en/other.html"]))
        {
            Write("en/other.html", Page("<p>Another</p>", "Other"));
            Write("en/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        }

        return SiteCheck.Run(folder["site"], null, "theme").Diagnostics.Select(Shortened);
    }

    // The path as a user in the folder above would see it.
    private Diagnostic Shortened(Diagnostic fault) => fault.Span is not { } span
        ? fault
        : fault with { Span = span with { File = new SourceFile(span.File.Path, span.File.DisplayPath[(folder.Path.Length + 1)..], span.File.Text) } };

    private static string Marked(Diagnostic fault)
    {
        var span = fault.Span!.Value;
        return span.File.Text.Substring(span.File.Offset(span.Line, span.Column), span.Length);
    }

    private void Write(string path, string text) => folder.Write($"site/{path}", text);

    private static string Page(string body, string title = "Title") => $"""
        <!doctype html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        {Policy}
        <title>{title}</title>
        </head>
        <body>
        <header><p>Clinic</p></header>
        <main id="main">
        <h1>{title}</h1>
        {body}
        </main>
        <footer><p>Foot</p></footer>
        </body>
        </html>
        """;
}
