using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using MesoSite.Core;
using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Input.Checks;
using MesoSite.Input.Content;
using MesoSite.Input.Pictures;
using MesoSite.Input.Typography;
using MesoSite.Input.Yaml;
using MesoSite.Process;
using MesoSite.Process.Facts;
using MesoSite.Process.Language;
using MesoSite.Process.Templates;
using MesoSite.Process.Text;
using MesoSite.Rules.Export;
using MesoSite.Rules.Source;
using MesoSite.Tests.Rules;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Fuzz;

/// <summary>Everything that reads what others have written.</summary>
internal static class FuzzTargets
{
    private const int MostFormatted = 30;

    private static readonly SiteContent Site = SitePasses.Run(Trees.Dental).Content!;

    private static readonly SiteContent SiteWithHtml = Site with { Settings = Site.Settings with { Html = ["kbd", "sub", "abbr"] } };

    private static readonly ImmutableSortedDictionary<string, FactValue> Facts = FactsFromContent.Translate(Site);

    private static readonly Addresses Addresses = new(Site);

    private static readonly Assets Assets = Assets.FromContent(Site);

    private static readonly TemplateSet Templates = TemplateSet.Read(Site.Theme, new DiagnosticBag());

    private static readonly Conventions English = Conventions.Of("en");

    private static readonly ImmutableArray<Question> Questions =
    [
        new(AuthoredTables.At("q"), QuestionKind.YesNo, [], 1, true, false),
        new(AuthoredTables.At("q"), QuestionKind.OneOf, ["a", "b"], 1, false, false),
        new(AuthoredTables.At("q"), QuestionKind.AnyOf, ["a"], 1, false, false),
        new(AuthoredTables.At("q"), QuestionKind.Number, [], 1, true, true),
    ];

    /// <summary>All targets. A new one is a line here, its function and its grammar.</summary>
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        new("yaml", Text("x.yaml", Yaml), Grammars.Yaml, Shipped(".yaml"), Words(".yaml")),
        new("site", Text("site.yaml", Settings), Grammars.Yaml, [Trees.Shipped.Input.Texts["site.yaml"].Text, Trees.Dental.Input.Texts["site.yaml"].Text], Words("site.yaml")),
        new("branch", Text("branches/x.yaml", Branch), Grammars.Yaml, [Trees.Shipped.Input.Texts["site.yaml"].Text, "country: DE\nclinic:\n  name: X\n  phone: \"+49 30 23125 000\"\n  out-of-hours: none\n"], Words("site.yaml")),
        new("front-matter", Text("articles/x/en.md", ReadArticle), Grammars.Article, Shipped(".md"), Words(".md")),
        new("markdown", Text("articles/x/ar.md", Render), Grammars.Article, Shipped(".md"), Words(".md")),
        new("unary", Text("x", UnaryTest), Grammars.UnaryTest, ["> 3 d", "[1 d..3 d)", "not(a, b)", "yes, not-sure", "<= 72 h, > 2 wk"], ["not(", ")", "..", ", ", "> ", "12 d", "0.5 h"]),
        new("po", Text("x.po", Po), Grammars.Po, [Catalogue], ["msgid ", "msgstr ", "msgctxt ", "msgid_plural ", "msgstr[1] ", "#~ ", "#, fuzzy", "\"", "\\n", "charset=UTF-8", "nplurals=6"]),
        new("csv", Text("x.csv", Csv), Grammars.Csv, [Table], ["\"", ",", "\r\n", "?kind", "?options", "yes-no", "one-of", "> 3 d", "emergency"]),
        new("dmn", Text("x.csv", Dmn), Grammars.Csv, [Table], ["\"", ",", "\r\n", "?kind", "number", "> 3 d", "not(yes)", "emergency", "<", "&"]),
        new("template", Text("layouts/x.hbs", Template), Grammars.Template, [.. Trees.Shipped.Theme.Texts.Values.Where(file => file.Path.EndsWith(".hbs", StringComparison.Ordinal)).Select(file => file.Text)], ["{{#if ", "{{/if}}", "{{#each ", "{{/each}}", "{{else}}", "{{> ", "{{t \"", "}}", " href=\"", "<a "]),
        new("drawing", Text("x.svg", Drawing), Grammars.Drawing, [.. Trees.Shipped.Theme.Texts.Values.Where(file => file.Path.EndsWith(".svg", StringComparison.Ordinal)).Select(file => file.Text)], ["<script>", "</g>", " onload=\"a\"", " href=\"http://x\"", "url(x)", "<style>", "<![CDATA[", "&a;", "xmlns:x=\"http://www.w3.org/2000/svg\""]),
        new("picture", ReadPicture, Grammars.Picture, [.. Trees.Shipped.Theme.Pictures.Values.Select(picture => Encoding.Latin1.GetString(picture.Bytes.AsSpan()))], ["IHDR", "\u00FF\u00C0", "ispe", "VP8X"]),
    ];

    private static string Catalogue => PoWriter.Write(new PoFile(
        new PoEntry { Id = string.Empty, Texts = ["Content-Type: text/plain; charset=UTF-8\nLanguage: ar\n"] },
        [
            new PoEntry { Context = "a", Id = "One", Texts = ["Un"], Flags = [PoEntry.FuzzyFlag], PreviousId = "Once" },
            new PoEntry { Context = "b", Id = "Line\n\"two\"", IdPlural = "Lines", Texts = ["Deux", "Deuxs"], References = ["a b.yaml:1"] },
        ]));

    private static string Table => CsvFromTable.Write(new DecisionTable(
        [
            Questions[0] with { Id = AuthoredTables.At("q1") }, Questions[1] with { Id = AuthoredTables.At("q2") }, Questions[3] with { Id = AuthoredTables.At("q3") },
        ],
        AuthoredTables.Dispositions,
        [
            new Rule(AuthoredTables.At("r1"), [new Condition("q1", AuthoredTables.At<UnaryTest>(new UnaryTest.Named(["yes"])))], 0, "late", false),
            new Rule(AuthoredTables.At("r2"), [], 2, null, false),
        ]));

    // Bytes as the reader of folders takes them.
    private static Action<ReadOnlyMemory<byte>> Text(string path, Action<SourceFile, DiagnosticBag> read) => bytes =>
    {
        var bag = new DiagnosticBag();
        read(SourceReader.Decode(path, path, bytes.ToArray(), bag), bag);
        foreach (var fault in bag.ToSorted().Take(MostFormatted))
        {
            DiagnosticText.Format(fault);
        }
    };

    private static void Holds(bool property, string what)
    {
        if (!property)
        {
            throw new PropertyException(what);
        }
    }

    private static void Yaml(SourceFile file, DiagnosticBag bag)
    {
        var root = YamlTree.Read(file, bag);
        Holds(root is not null || bag.HasErrors, "neither a tree nor a fault");
        var texts = root is null ? [] : AuthoredTexts.OfFile("x:", root).ToList();
        Holds(texts.All(text => file.Text.AsSpan(text.Offset).StartsWith(text.Raw)), "a text is not where it is said to be");
        Deceptions.Check(file, bag);
    }

    private static void Settings(SourceFile file, DiagnosticBag bag)
    {
        var settings = DataReader.ReadSettings(Tree(file), bag);
        Holds(settings is not null || bag.HasErrors, "neither settings nor a fault");
    }

    private static void Branch(SourceFile file, DiagnosticBag bag) =>
        BranchReader.Read(Tree(file, Trees.Dental.Input.Texts["site.yaml"]), "https://example.org", bag);

    private static void ReadArticle(SourceFile file, DiagnosticBag bag)
    {
        var article = ArticleReader.Read("x", file, "en", bag);
        Holds(article is not null || bag.HasErrors, "neither an article nor a fault");
        Deceptions.Check(file, bag);
        foreach (var text in article is null ? [] : AuthoredTexts.Of("articles", article))
        {
            Punctuation.Check(text, "en", English, bag);
        }
    }

    private static void Render(SourceFile file, DiagnosticBag bag)
    {
        if (ArticleReader.Read("x", file, "en", bag) is not { } article)
        {
            return;
        }

        ImmutableArray<Voice> voices = [.. Site.Languages.Select(language => new Voice(language, bag))];
        var site = new SiteContext(SiteWithHtml, Facts, Addresses, Assets, voices, bag);
        var context = new TextContext(site, site.VoiceOf("ar"), "ar/x.html");
        var markup = string.Concat(ProseFromMarkdown.Blocks(article.Body, context).Parts.Select(part => part.Markup?.Markup));
        Holds(!markup.Contains("<script", StringComparison.OrdinalIgnoreCase) && !markup.Contains("=\"javascript:", StringComparison.OrdinalIgnoreCase), "what runs is on the page");
        Holds(BidiControls.IndexOfSpan(file.Text) >= 0 || bag.HasErrors || BidiControls.IndexOfSpan(markup) < 0, "a hidden character is on the page");
        PlainText.Of(ProseFromMarkdown.Inline(article.Body, context));
        Holds(SpokenText.Of(article.Body, context).All(passage => passage.Text is not null), "a passage without a text");
    }

    private static void UnaryTest(SourceFile file, DiagnosticBag bag)
    {
        foreach (var question in Questions)
        {
            var test = UnaryTestParser.Parse(file.Text, question, out var error);
            Holds(test is null == error is not null, "neither a test nor a fault");
            Holds(test is null || UnaryTestParser.Parse(test.ToString()!, question, out _)?.ToString() == test.ToString(), "a test is read back as another");
        }
    }

    private static void Po(SourceFile file, DiagnosticBag bag)
    {
        var read = PoReader.Read(file, bag);
        Holds(read is not null || bag.HasErrors, "neither a catalogue nor a fault");
        if (read is not null)
        {
            var again = PoReader.Read(new SourceFile("x.po", "x.po", PoWriter.Write(read)), bag);
            Holds(again is not null && again.Entries.Select(entry => (entry.Context, entry.Id)).SequenceEqual(read.Entries.Select(entry => (entry.Context, entry.Id))), "a catalogue is read back as another");
        }
    }

    private static void Csv(SourceFile file, DiagnosticBag bag)
    {
        var table = TableFromCsv.Read(file, out var faults);
        Holds(table is null == !faults.IsEmpty, "neither a table nor a fault");
    }

    private static void Dmn(SourceFile file, DiagnosticBag bag)
    {
        // A spreadsheet's cell may hold what no XML can; the ids of a site, of which alone DMN is made, hold none of it.
        if (TableFromCsv.Read(file, out _) is { } table && file.Text.All(letter => char.IsSurrogate(letter) || XmlConvert.IsXmlChar(letter)))
        {
            var document = XDocument.Parse(DmnFromTable.Write(table, "Symptom checker"));
            Holds(document.Descendants().Count(element => element.Name.LocalName == "rule") >= table.Rules.Length, "a rule is not in the DMN");
        }
    }

    private static void Template(SourceFile file, DiagnosticBag bag)
    {
        if (TemplateLint.Check(file, bag) is { } addresses && TemplateReader.Read(file, addresses, bag) is { } template)
        {
            var view = new Dictionary<string, object?> { ["text"] = "<a>'\"&", ["flag"] = true, ["list"] = new[] { "a", "b" }, ["inner"] = new Dictionary<string, object?> { ["text"] = "b" } };
            var output = new StringBuilder();
            new TemplateRun(Templates, output, bag).Render(template, view, new Voice(Site.Source, bag));
            Holds(!output.ToString().Contains("<a>'\"&", StringComparison.Ordinal) || file.Text.Contains("<a>'\"&", StringComparison.Ordinal), "a value is printed as markup");
        }
    }

    private static void Drawing(SourceFile file, DiagnosticBag bag)
    {
        if (DrawingCleaner.Clean(file, bag) is not { } clean)
        {
            Holds(bag.HasErrors, "neither a drawing nor a fault");
            return;
        }

        var names = XDocument.Load(XmlReader.Create(new StringReader(clean.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore })).Descendants().ToList();
        Holds(!names.Any(element => element.Name.LocalName is "script" or "foreignObject" or "set" or "animate" or "image" or "a"), "what runs or loads is left in");
        Holds(!names.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)), "an event is left in");
        Holds(DrawingCleaner.Clean(clean, new DiagnosticBag()) == clean, "what is clean is cleaned once more");
    }

    private static void ReadPicture(ReadOnlyMemory<byte> bytes) => PictureHeader.Read(bytes.Span);

    private static SourceTree Tree(params SourceFile[] files) => new(
        "input", files.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal), ImmutableSortedDictionary<string, Picture>.Empty);

    private static ImmutableArray<string> Shipped(string ending) =>
    [
        .. from file in Trees.Shipped.Input.Texts.Values.Concat(Trees.Dental.Input.Texts.Values)
           where file.Path.EndsWith(ending, StringComparison.Ordinal) && !file.Path.StartsWith("stamps/", StringComparison.Ordinal)
           select file.Text,
    ];

    // Words of the shipped files: keys, directives, marks.
    private static ImmutableArray<string> Words(string ending) =>
        [.. Shipped(ending).SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(400)).Distinct().Take(2_000)];
}
