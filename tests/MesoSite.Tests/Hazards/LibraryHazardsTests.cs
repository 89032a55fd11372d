using System.Diagnostics;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Yaml;
using MesoSite.Process.Papers;
using MesoSite.Tests.Cli;
using MesoSite.Tests.Input;
using MesoSite.Tests.Output.Faults;
using MesoSite.Tests.Preview;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Hazards;

/// <summary>
/// What the libraries do with bad input, line by line: YamlDotNet, Markdig, AngleSharp, templates, the command line, QR codes, disks, the preview. Where other tests show
/// a line at length, it names them.
/// </summary>
public sealed class LibraryHazardsTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    // The parser's own tree aborts the process, on the smallest of stacks at 70.
    [Theory]
    [InlineData(600)]
    [InlineData(100_000)]
    public void Yaml_01_nested_brackets(int depth)
    {
        var fault = OnSmallStack(() => YamlFault(new string('[', depth)));
        Assert.True(fault is "MS1101" or "MS1102", fault);
    }

    [Theory]
    [InlineData("input/bad/yaml-alias-bomb", "MS1103")]
    [InlineData("input/bad/yaml-merge-key", "MS1103")]
    [InlineData("input/bad/yaml-anchor-in-itself", "MS1103")]
    public void Yaml_02_aliases_and_merge_keys(string name, string code) => IsCase(name, code);

    [Fact]
    public void Yaml_03_a_key_twice_names_both_lines() => IsCase("input/bad/duplicate-key", "MS1104", "it stands here first");

    [Theory]
    [InlineData("012")]
    [InlineData("3:30")]
    [InlineData("null")]
    [InlineData("'no'")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("2026-05-02")]
    public void Yaml_04_a_scalar_is_the_text_that_stands_there(string written)
    {
        var root = Assert.IsType<YamlMapping>(YamlTree.Read(File($"a: {written}\n"), new DiagnosticBag()));
        var scalar = Assert.IsType<YamlScalar>(root.Entries[0].Value);
        Assert.Equal(written.Trim('\''), scalar.Text);
        Assert.Equal(written != "null", TextShape.IsText(scalar));
    }

    [Theory]
    [InlineData("a: 1\n...\ntext\n", "MS1101")]
    [InlineData("!!int[a,b]\n", "MS1101")]
    [InlineData("a: !x y\n", "MS1103")]
    public void Yaml_05_what_the_parser_throws_otherwise(string text, string code) => Assert.Equal(code, YamlFault(text));

    // Markdig parses what it cannot render: brackets of links that are none.
    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData(":::inset\n")]
    public void Markdown_06_nesting(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000)) + "a\n";
        var made = Changed("input/pages/about/en.md", "Call :phone[clinic].", text + "\nCall :phone[clinic].");
        Assert.Contains(made.Diagnostics, fault => fault.Code is "MS1302");
    }

    // 120 brackets render, and 128 did not.
    [Theory]
    [InlineData(90, false)]
    [InlineData(101, true)]
    [InlineData(126, true)]
    [InlineData(140, true)]
    public void Markdown_06_nesting_that_was_parsed_but_not_rendered(int depth, bool isFault)
    {
        var made = Changed("input/pages/about/en.md", "Call :phone[clinic].", new string('[', depth) + "a\n\nCall :phone[clinic].");
        Assert.Equal(isFault, made.Diagnostics.Any(fault => fault.Code == "MS1302"));
    }

    [Fact]
    public void Markdown_07_what_takes_the_square_of_its_length()
    {
        // At the largest size of a file; larger ones are refused before they are read.
        IsTest(typeof(HostileTextTests), nameof(HostileTextTests.Markdown_at_the_limit_of_its_size_ends_in_time));
        IsTest(typeof(SourceReaderTests), nameof(SourceReaderTests.Files_that_are_too_large));
        IsCase("input/bad/too-many-headings", "MS1303");
        var text = string.Concat(Enumerable.Repeat("## a {#a}\n", 4_000));
        var clock = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        ArticleReader.Read("x", new SourceFile("articles/x/en.md", "x", $"---\ntitle: A\ndescription: B\nreviewed: not-yet\n---\n{text}"), "en", bag);
        Assert.True(clock.Elapsed < Soon, $"{clock.Elapsed}");
        Assert.Contains(bag.ToSorted(), fault => fault.Code == "MS1303");
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("![a](data:image/svg+xml,x)")]
    public void Markdown_08_links_that_run(string text)
    {
        var made = Changed("input/pages/about/en.md", "Call :phone[clinic].", $"Call :phone[clinic]. {text}");
        Assert.Contains(made.Diagnostics, fault => fault.Code is "MS2203" or "MS2201" or "MS2206");
        Assert.DoesNotContain("href=\"javascript", About(made), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Markdown_08_raw_html_is_text() => IsGoodCase("process/good/markup-is-text");

    [Theory]
    [InlineData("*a*{onclick=alert(1)}", "onclick=\"")]
    [InlineData("![video](https://www.youtube.com/watch?v=x)", "<iframe")]
    [InlineData("a {.b #c} ==d== ^^e^^ ~f~", "<mark")]
    public void Markdown_09_extensions_are_chosen_one_by_one(string text, string never) =>
        Assert.DoesNotContain(never, About(Changed("input/pages/about/en.md", "Call :phone[clinic].", $"Call :phone[clinic]. {text}")), StringComparison.Ordinal);

    [Fact]
    public void Markdown_10_pictures_are_local() => IsCase("process/bad/remote-picture", "MS2206");

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<table>", 100_000)]
    [InlineData("<svg>", 100_000)]
    [InlineData("<b><div></b>", 100_000)]
    public void Html_11_nested_elements(string piece, int times)
    {
        folder.Write("site/index.html", "<!doctype html><html lang=\"en\"><title>x</title><body>" + string.Concat(Enumerable.Repeat(piece, times)));
        var clock = Stopwatch.StartNew();
        var result = SiteCheck.Run(folder["site"], null, Repository.Theme);
        Assert.True(clock.Elapsed < Soon, $"{clock.Elapsed}");
        Assert.Equal("MS3145", Assert.Single(result.Diagnostics).Code);
    }

    // Elements that the parser adds by itself: each paragraph opens again what was left open.
    [Fact]
    public void Html_11_elements_that_are_opened_again()
    {
        folder.Write("site/index.html", "<!doctype html><html lang=\"en\"><title>x</title><body>" + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"<div><b id=i{number}></div>")));
        var clock = Stopwatch.StartNew();
        Assert.Equal("MS3145", Assert.Single(SiteCheck.Run(folder["site"], null, Repository.Theme).Diagnostics).Code);
        Assert.True(clock.Elapsed < Soon, $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("{{content.length}}", "MS2303")]
    [InlineData("{{page.title.length}}", "MS2303")]
    [InlineData("{{page.title.GetType}}", "MS2303")]
    [InlineData("{{missing}}", "MS2303")]
    [InlineData("{{{page.title}}}", "MS2305")]
    [InlineData("{{&page.title}}", "MS2305")]
    [InlineData("<p class={{page.title}}>", "MS2308")]
    [InlineData("<p class='{{page.title}}'>", "MS2308")]
    [InlineData("<p {{page.title}}>", "MS2308")]
    [InlineData("<p class = {{page.title}}>", "MS2308")]
    [InlineData("<p title=\"a\"class={{page.title}}>", "MS2308")]
    [InlineData("<p onclick=\"{{page.title}}\">", "MS2311")]
    [InlineData("<p style=\"color:{{page.title}}\">", "MS2311")]
    [InlineData("<a href=\"{{t \"home\"}}\">", "MS2311")]
    [InlineData("<a href=\"javascript:a\">", "MS2311")]
    [InlineData("<a href = \"JAVASCRIPT:a\">", "MS2311")]
    [InlineData("<a href=\"java\nscript:{{page.title}}\">", "MS2311")]
    [InlineData("{{#each page}}{{> inset this}}", "MS2302")]
    public void Template_12_what_it_may_not_do(string text, string code)
    {
        var made = Changed("theme/layouts/timeline.hbs", null, text);
        Assert.Contains(made.Diagnostics, fault => fault.Code == code);
        Assert.DoesNotContain(made.Diagnostics, fault => fault.Code is "MS2304");
    }

    [Fact]
    public void Template_12_a_text_in_the_place_of_an_address()
    {
        var trees = Trees.Dental;
        trees = trees with
        {
            Input = trees.Input.With("locales/en.yaml", trees.Input.Texts["locales/en.yaml"].Text),
            Theme = trees.Theme.With("layouts/timeline.hbs", "<h1>x</h1><a href=\"{{page.title}}\">a</a>"),
        };
        var article = trees.Input.Texts["pages/about/en.md"].Text.Replace("About this sample", "javascript:alert(1)", StringComparison.Ordinal);
        trees = trees with { Input = trees.Input.With("pages/about/en.md", article), Theme = trees.Theme.With("layouts/page.hbs", trees.Theme.Texts["layouts/page.hbs"].Text + "<a href=\"{{page.title}}\">a</a>") };
        Assert.Contains(SitePasses.Run(trees).Diagnostics, fault => fault.Code == "MS2312");
    }

    [Theory]
    [InlineData("{{> inset this}}", "MS2304")]
    [InlineData("{{> inset this}}{{> inset this}}", "MS2304")]
    public void Template_12_a_component_that_holds_itself(string text, string code)
    {
        var trees = Trees.Dental;
        trees = trees with { Theme = trees.Theme.With("components/inset/inset.hbs", text).With("layouts/timeline.hbs", "{{> inset page}}") };
        var clock = Stopwatch.StartNew();
        Assert.Contains(SitePasses.Run(trees).Diagnostics, fault => fault.Code == code);
        Assert.True(clock.Elapsed < Soon, $"{clock.Elapsed}");
    }

    [Fact]
    public void Template_12_loops_without_end()
    {
        var names = string.Concat(Enumerable.Repeat("{{#each @root.page.menu}}", 30)) + "x" + string.Concat(Enumerable.Repeat("{{/each}}", 30));
        var clock = Stopwatch.StartNew();
        Assert.Contains(Changed("theme/layouts/timeline.hbs", null, names).Diagnostics, fault => fault.Code == "MS2313");
        Assert.True(clock.Elapsed < Soon, $"{clock.Elapsed}");
    }

    [Fact]
    public void Template_12_blocks_inside_blocks() =>
        Assert.Contains(Changed("theme/layouts/timeline.hbs", null, string.Concat(Enumerable.Repeat("{{#if page}}", 40_000))).Diagnostics, fault => fault.Code == "MS2302");

    [Theory]
    [InlineData("@self.rsp")]
    [InlineData("-rf")]
    [InlineData("--|-rf")]
    [InlineData("--|--json")]
    public void Command_line_13_what_is_no_name(string arguments)
    {
        folder.Write("self.rsp", "@self.rsp");
        var command = Command.Run(folder.Path, ["check", .. arguments.Split('|')]);
        Assert.True(command.ExitCode is 1 or 2, command.Error);
        Assert.DoesNotContain("fault of the program", command.Error, StringComparison.Ordinal);
        Assert.Equal(arguments.Contains('-', StringComparison.Ordinal), command.ExitCode == 2);
    }

    [Fact]
    public void Terminal_14_a_name_that_looks_like_markup() => IsTest(typeof(CommandTests), nameof(CommandTests.Prints_a_file_name_that_looks_like_markup_as_it_is));

    [Fact]
    public void Qr_code_15_an_address_that_it_cannot_hold()
    {
        // The longest path: a branch, a language, a folder, an id, each of 64 letters, and the ending.
        var longest = $"https://a.example/{new string('b', 1_000 - 18)}/{new string('c', 64)}/{new string('d', 64)}/articles/{new string('e', 64)}.html";
        Assert.NotEmpty(QrCode.Svg(longest).Markup);
        var trees = Trees.Dental;
        var site = trees.Input.Texts["site.yaml"].Text;
        foreach (var (length, isFault) in new[] { (1_000, false), (1_001, true), (5_000, true) })
        {
            var address = "https://a.example/" + new string('b', length - 18);
            var text = site.Contains("\naddress:", StringComparison.Ordinal) || site.StartsWith("address:", StringComparison.Ordinal)
                ? string.Join('\n', site.Split('\n').Select(line => line.StartsWith("address:", StringComparison.Ordinal) ? $"address: {address}" : line))
                : $"address: {address}\n{site}";
            var made = SitePasses.Run(trees with { Input = trees.Input.With("site.yaml", text) });
            Assert.Equal(isFault, made.Diagnostics.Any(fault => fault.Code == "MS1201"));
        }

        Assert.Equal(2, Command.Run(folder.Path, "build", "--address", $"https://a.example/{new string('b', 1_000)}").ExitCode);
    }

    [Fact]
    public void Disk_16_links_are_not_followed()
    {
        IsTest(typeof(SourceReaderTests), nameof(SourceReaderTests.Links_and_hidden_files_are_passed_by));
        IsTest(typeof(TraversalTests), nameof(TraversalTests.No_target_leads_out));
    }

    [Fact]
    public void Publishing_17_is_one_step() =>
        IsTest(typeof(KilledBuildTests), nameof(KilledBuildTests.A_killed_build_leaves_the_old_site_whole_or_the_new_one_complete));

    [Fact]
    public void Publishing_18_on_a_full_disk() => IsTest(typeof(FailingDiskTests), nameof(FailingDiskTests.A_full_disk));

    [Fact]
    public void Preview_19_for_this_machine_alone()
    {
        IsTest(typeof(TraversalTests), nameof(TraversalTests.No_target_leads_out));
        IsTest(typeof(ServerTests), nameof(ServerTests.Answers_to_this_machines_own_names_alone));
        IsTest(typeof(ServerTests), nameof(ServerTests.Listens_on_loopback_alone));
        IsTest(typeof(ServerTests), nameof(ServerTests.Reads_requests_strictly));
        IsTest(typeof(EventTests), nameof(EventTests.No_other_page_may_follow));
    }

    private static string YamlFault(string text)
    {
        var bag = new DiagnosticBag();
        Assert.Null(YamlTree.Read(File(text), bag));
        return Assert.Single(bag.ToSorted()).Code;
    }

    private static SourceFile File(string text) => new("x.yaml", "x.yaml", text);

    // The smallest stack that a thread of any system has.
    private static string OnSmallStack(Func<string> work)
    {
        var result = string.Empty;
        var thread = new Thread(() => result = work(), 256 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }

    private static SitePasses Changed(string path, string? old, string renewed)
    {
        var trees = Trees.Dental;
        var inner = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        string Text(SourceTree tree) => old is null ? renewed : tree.Texts[inner].Text.Replace(old, renewed, StringComparison.Ordinal);
        return SitePasses.Run(path.StartsWith("input/", StringComparison.Ordinal)
            ? trees with { Input = trees.Input.With(inner, Text(trees.Input)) }
            : trees with { Theme = trees.Theme.With(inner, Text(trees.Theme)) });
    }

    private static string About(SitePasses made) => made.Site!.Pages.Single(page => page.File.Path == "en/about.html").Html;

    // The case itself is run with all others.
    private static void IsCase(string name, string code, string? says = null)
    {
        var expected = System.IO.File.ReadAllText(Path.Combine(CaseFolders.FullPath(name), "expected.txt"));
        Assert.Contains($" {code}: ", expected, StringComparison.Ordinal);
        Assert.Contains(says ?? code, expected, StringComparison.Ordinal);
    }

    private static void IsGoodCase(string name) => Assert.NotEmpty(Directory.GetFiles(Path.Combine(CaseFolders.FullPath(name), "expected"), "*", SearchOption.AllDirectories));

    private static void IsTest(Type tests, string name)
    {
        var method = tests.GetMethods().Single(method => method.Name == name);
        Assert.Contains(method.GetCustomAttributes(inherit: false), attribute => attribute is FactAttribute { Skip: null });
    }
}
