using System.Xml.Linq;
using FsCheck.Fluent;
using MesoSite.Core;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Export;
using MesoSite.Rules.Source;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Rules;

public sealed class ExportTests
{
    private static readonly XNamespace Model = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    [Fact]
    public void A_table_comes_back_from_its_csv() => AuthoredTables.Hold(1_000, authored =>
    {
        var table = Single(authored.Table);
        var written = CsvFromTable.Write(table);
        var again = TableFromCsv.Read(File(written), out var faults);
        return faults.IsEmpty && CsvFromTable.Write(again!) == written
            && again!.Dispositions.SequenceEqual(table.Dispositions)
            && again.Questions.Select(Described).SequenceEqual(table.Questions.Select(Described))
            && table.Rules.Zip(again.Rules).All(pair => pair.First.Rank == pair.Second.Rank && pair.First.Masked == pair.Second.Masked
                && pair.First.Hazard == pair.Second.Hazard && pair.First.Id.Value == pair.Second.Id.Value
                && Tests(pair.First).SequenceEqual(Tests(pair.Second)));
    });

    // A threshold in another unit, an order within a list: the outcome alone would not show them.
    [Fact]
    public void What_comes_back_is_compiled_to_the_same_diagram() => AuthoredTables.Hold(300, authored =>
    {
        var table = Single(authored.Table);
        var again = TableFromCsv.Read(File(CsvFromTable.Write(table)), out _)!;
        return Diagram(table) == Diagram(again);

        // Without the rules as they are written: a dash is no condition when it comes back.
        static string Diagram(DecisionTable table) =>
            JsonFromTable.Write(RulesCompiler.Compile(table, []).Compiled!, [], []).Split("\"diagram\"")[1];
    });

    [Fact]
    public void A_table_is_written_so()
    {
        Question[] questions =
        [
            new(AuthoredTables.At("signs"), QuestionKind.AnyOf, ["one", "two"], 0, true, true, 0),
            new(AuthoredTables.At("days"), QuestionKind.Number, [], 1, false, false),
        ];
        var condition = new Condition("days", AuthoredTables.At(UnaryTestParser.Parse("= 3 d", questions[1], out _)!));
        var table = new DecisionTable(
            [.. questions],
            AuthoredTables.Dispositions,
            [new Rule(AuthoredTables.At("late"), [condition], 1, "late-help", true)]);
        Assert.Equal(
            """
            rule,?signs,?days,disposition,hazard,masked
            ?kind,any-of,number,,,
            ?options,"one, two",,"emergency, same-day, routine",,
            ?block,0,1,,,
            ?not-sure,yes,,,,
            ?monotone,yes,,,,
            ?urgency,emergency,,,,
            late,-,'= 3 d,same-day,late-help,yes

            """.ReplaceLineEndings("\r\n"),
            CsvFromTable.Write(table));
    }

    [Theory]
    [InlineData("?kind,yes-no", "?kind,yes", 2, "q: \"yes\" is no kind")]
    [InlineData("?block,0", "?block,x", 4, "q: \"x\" is no whole number")]
    [InlineData("?block,0", "?blok,0", 4, "\"?blok\" is no property of questions: did you mean \"?block\"?")]
    [InlineData("?block,0", "?kind,0", 4, "there is a row \"?kind\" already")]
    [InlineData("?block,0,,,\r\n", "", 1, "there is no row ?block")]
    [InlineData("?not-sure,", "?not-sure,no", 5, "\"no\" in the column q")]
    [InlineData("?urgency,", "?urgency,soon", 7, "\"soon\" is no disposition")]
    [InlineData("?kind,yes-no", "?kind,number", 7, "q: only yes-no and any-of have an urgency", "?urgency,", "?urgency,routine")]
    [InlineData("?kind,yes-no", "?kind,one-of", 3, "q: there is nothing to answer")]
    [InlineData("?kind,yes-no", "?kind,one-of", 3, "q: two answers have the same name", "?options,", "?options,\"a, a\"")]
    [InlineData("\"emergency, same-day, routine\"", "", 3, "under disposition stand all dispositions")]
    [InlineData("rule,?q", "rule,q", 1, "the columns must be rule, each question's id after a question mark")]
    public void What_is_wrong_with_questions_in_a_csv_is_said(
        string right, string wrong, int line, string words, string alsoRight = " ", string alsoWrong = " ")
    {
        var text = CsvFromTable.Write(Small());
        Assert.Contains(right, text, StringComparison.Ordinal);
        text = text.Replace(right, wrong, StringComparison.Ordinal).Replace(alsoRight, alsoWrong, StringComparison.Ordinal);
        Assert.Null(TableFromCsv.Read(File(text), out var faults));
        Assert.Contains(words, faults[0].Value, StringComparison.Ordinal);
        Assert.Equal(line, faults[0].Span.Line);
    }

    [Fact]
    public void Any_text_in_a_cell_comes_back() => Property.Holds<string?>(text =>
    {
        // No hazard and an empty one are the same in a spreadsheet.
        var hazards = new[] { $"x{text}", $"={text}", $"'={text}", $"''{text}", $"-{text}", $"\"{text}" };
        return hazards.All(hazard =>
        {
            var table = new DecisionTable([], AuthoredTables.Dispositions, [new Rule(AuthoredTables.At("a"), [], 0, hazard)]);
            return TableFromCsv.Read(File(CsvFromTable.Write(table)), out _)!.Rules[0].Hazard == hazard;
        });
    });

    [Fact]
    public void No_cell_is_a_formula() => AuthoredTables.Hold(500, authored =>
        !System.Text.RegularExpressions.Regex.IsMatch(CsvFromTable.Write(Single(authored.Table)), "(^|[,\"\n])([=+@]|-[^,\r])"));

    [Theory]
    [InlineData("rule,?q,disposition,hazard\n", 1, "the columns must be rule, each question's id after a question mark")]
    [InlineData("", 1, "no comma-separated table")]
    [InlineData("rule,?q,disposition,hazard,masked\na,y\"es,routine,,\n", 1, "a quotation mark is out of place")]
    [InlineData("rule,?q,disposition,hazard,masked\na,\"yes,routine,,\n", 1, "a quotation mark is out of place")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,routine\n", 2, "this row has 3 cells, the first has 5")]
    [InlineData(
        "rule,?q,disposition,hazard,masked\na,yes,routine,\"two\nlines\",\nb,ye,routine,,\n",
        4,
        "q: \"ye\" is no answer to \"q\": did you mean \"yes\"?")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,urgent,,\n", 2, "\"urgent\" is no disposition")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,routine,,\na,no,routine,,\n", 3, "there is a rule \"a\" already")]
    [InlineData("rule,?q,disposition,hazard,masked\n,yes,routine,,\n", 2, "the rule has no id")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,routine,,maybe\n", 2, "\"maybe\" in the column masked")]
    public void What_is_wrong_in_a_csv_is_said_with_its_row(string text, int line, string words)
    {
        Assert.Null(TableFromCsv.Read(File(text.Replace(Columns, Questions, StringComparison.Ordinal)), out var faults));
        Assert.Contains(words, faults[0].Value, StringComparison.Ordinal);
        Assert.Equal(line == 1 ? 1 : line + Questions.Count(letter => letter == '\n') - 1, faults[0].Span.Line);
    }

    [Fact]
    public void A_csv_may_have_been_through_a_spreadsheet()
    {
        var table = TableFromCsv.Read(File($"\uFEFF{Questions}\"a\",,routine,,yes\n\n"), out _)!;
        Assert.Equal(("a", true, 0), (table.Rules[0].Id.Value, table.Rules[0].Masked, table.Rules[0].Conditions.Length));
    }

    [Fact]
    public void Nothing_in_a_csv_throws() => Gen
        .Elements(",", "\"", "\r", "\n", "a", "yes", "'", "=", "routine")
        .ArrayOf()
        .Select(string.Concat)
        .Holds(text => TableFromCsv.Read(File(Questions + text), out var faults) is null == !faults.IsEmpty);

    // A line of the whole table replaced by nonsense: either it is refused, or it compiles.
    [Fact]
    public void What_is_read_compiles() => CsvLines.Holds(line =>
    {
        var lines = CsvFromTable.Write(Small()).Split("\r\n");
        return Enumerable.Range(0, lines.Length).All(place =>
        {
            var text = string.Join("\r\n", lines.Select((old, number) => number == place ? line : old));
            var table = TableFromCsv.Read(File(text), out var faults);
            return table is null ? !faults.IsEmpty : RulesCompiler.Compile(table, []).Compiled is not null;
        });
    });

    [Fact]
    public void Two_tests_of_a_question_do_not_fit_a_cell()
    {
        var table = Small();
        var condition = new Condition("q", AuthoredTables.At<UnaryTest>(new UnaryTest.Any()));
        table = table with { Rules = [new Rule(AuthoredTables.At("a"), [condition, condition], 0)] };
        Assert.Throws<ArgumentException>(() => CsvFromTable.Write(table));
        Assert.Throws<ArgumentException>(() => DmnFromTable.Write(table, "t"));
    }

    [Theory]
    [InlineData("-", "-")]
    [InlineData("> 3 d", "> 72")]
    [InlineData("<= 90 min", "<= 1.5")]
    [InlineData("= 1 wk", "168")]
    [InlineData("(1 d..3 d]", "(24..72]")]
    [InlineData("not(> 3 d)", "<= 72, null")]
    [InlineData("not([1 d..3 d], not-sure)", "< 24, > 72")]
    [InlineData("> 3 d, not-sure", "> 72, null")]
    [InlineData("not(>= 0 d, not-sure)", "not(>= 0, null)")]
    public void A_length_of_time_is_hours_in_dmn(string test, string feel)
    {
        var days = new Question(AuthoredTables.At("days"), QuestionKind.Number, [], 0, true, false);
        var condition = new Condition("days", AuthoredTables.At(UnaryTestParser.Parse(test, days, out _)!));
        var rule = new Rule(AuthoredTables.At("a"), [condition], 0);
        var cell = Read(new DecisionTable([days], AuthoredTables.Dispositions, [rule])).Descendants(Model + "inputEntry").Single();
        Assert.Equal(feel, cell.Element(Model + "text")!.Value);
        Assert.Equal(test, cell.Element(Model + "description")!.Value);
    }

    [Fact]
    public void Dmn_lists_the_outputs_by_priority()
    {
        var table = Small() with
        {
            Rules = [new Rule(AuthoredTables.At("late"), [], 2), new Rule(AuthoredTables.At("a\"b"), [], 0, "hazard")],
        };
        var decision = Read(table).Descendants(Model + "decisionTable").Single();
        Assert.Equal("PRIORITY", decision.Attribute("hitPolicy")!.Value);
        Assert.Equal(
            ["\"emergency\", \"same-day\", \"routine\"", "\"late\", \"a\\\"b\""],
            decision.Descendants(Model + "outputValues").Select(values => values.Value));
        Assert.Equal(
            ["\"routine\"", "\"late\"", "\"emergency\"", "\"a\\\"b\""],
            decision.Descendants(Model + "outputEntry").Select(entry => entry.Value));
    }

    [Fact]
    public void Every_reference_in_dmn_is_to_an_element_of_it() => AuthoredTables.Hold(200, authored =>
    {
        var document = Read(Single(authored.Table));
        var ids = document.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var references = document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "dmnElementRef" or "href");
        return ids.Distinct().Count() == ids.Count && references.All(reference => ids.Contains(reference.Value.TrimStart('#')));
    });

    private static readonly FsCheck.Gen<string> CsvLines = Gen.Elements(
        "rule", "?q", "?kind", "?options", "?urgency", "?not-sure", "a", "\"a, b\"", "yes", "no", "number", "one-of", "any-of", "routine",
        "> 3 d", "masked", "")
        .ArrayOf(5)
        .Select(cells => string.Join(',', cells));

    private static XDocument Read(DecisionTable table) => XDocument.Parse(DmnFromTable.Write(table, "Symptom checker"));

    private static SourceFile File(string text) => new("rules.csv", "rules.csv", text);

    // The first row of a table of one question, and that with the rows of the question.
    private const string Columns = "rule,?q,disposition,hazard,masked\n";

    private static readonly string Questions = CsvFromTable.Write(Small() with { Rules = [] }).ReplaceLineEndings("\n");

    private static DecisionTable Small() => new(
        [new Question(AuthoredTables.At("q"), QuestionKind.YesNo, [], 0, false, false)], AuthoredTables.Dispositions, []);

    // A cell holds one test.
    private static DecisionTable Single(DecisionTable table) => table with
    {
        Rules = [.. table.Rules.Select(Single)],
    };

    private static Rule Single(Rule rule) =>
        rule with { Conditions = [.. rule.Conditions.DistinctBy(condition => condition.Question)] };

    private static string Described(Question question) =>
        $"{question.Id.Value} {question.Kind} {string.Join('/', question.Options)} {question.Block} {question.NotSure}"
        + $" {question.Monotone} {question.Urgency}";

    private static IEnumerable<string> Tests(Rule rule) => rule.Conditions
        .Select(condition => $"{condition.Question} {condition.Test.Value}")
        .Where(text => !text.EndsWith(" -", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
