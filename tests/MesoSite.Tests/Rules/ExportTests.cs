using System.Xml.Linq;
using FsCheck.Fluent;
using MesoSite.Core;
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
        var again = TableFromCsv.Read(File(written), table with { Rules = [] }, out var faults);
        return faults.IsEmpty && CsvFromTable.Write(again!) == written
            && table.Rules.Zip(again!.Rules).All(pair => pair.First.Rank == pair.Second.Rank && pair.First.Masked == pair.Second.Masked
                && pair.First.Hazard == pair.Second.Hazard && pair.First.Id.Value == pair.Second.Id.Value
                && Tests(pair.First).SequenceEqual(Tests(pair.Second)));
    });

    [Fact]
    public void Any_text_in_a_cell_comes_back() => Property.Holds<string?>(text =>
    {
        // No hazard and an empty one are the same in a spreadsheet.
        var hazards = new[] { $"x{text}", $"={text}", $"'={text}", $"''{text}", $"-{text}", $"\"{text}" };
        return hazards.All(hazard =>
        {
            var table = new DecisionTable([], AuthoredTables.Dispositions, [new Rule(AuthoredTables.At("a"), [], 0, hazard)]);
            return TableFromCsv.Read(File(CsvFromTable.Write(table)), table, out _)!.Rules[0].Hazard == hazard;
        });
    });

    [Fact]
    public void No_cell_is_a_formula() => AuthoredTables.Hold(500, authored =>
        !System.Text.RegularExpressions.Regex.IsMatch(CsvFromTable.Write(Single(authored.Table)), "(^|[,\"\n])([=+@]|-[^,\r])"));

    [Theory]
    [InlineData("rule,?q,disposition,hazard\n", 1, "the columns must be rule, ?q, disposition, hazard, masked")]
    [InlineData("", 1, "no comma-separated table")]
    [InlineData("rule,?q,disposition,hazard,masked\na,y\"es,routine,,\n", 1, "a quotation mark is out of place")]
    [InlineData("rule,?q,disposition,hazard,masked\na,\"yes,routine,,\n", 1, "a quotation mark is out of place")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,routine\n", 2, "this row has 3 cells, the first has 5")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,routine,\"two\nlines\",\nb,ye,routine,,\n", 4, "q: \"ye\" is no answer to \"q\": did you mean \"yes\"?")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,urgent,,\n", 2, "\"urgent\" is no disposition")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,routine,,\na,no,routine,,\n", 3, "there is a rule \"a\" already")]
    [InlineData("rule,?q,disposition,hazard,masked\n,yes,routine,,\n", 2, "the rule has no id")]
    [InlineData("rule,?q,disposition,hazard,masked\na,yes,routine,,maybe\n", 2, "\"maybe\" in the column masked")]
    public void What_is_wrong_in_a_csv_is_said_with_its_row(string text, int line, string words)
    {
        Assert.Null(TableFromCsv.Read(File(text), Small(), out var faults));
        Assert.Contains(words, faults[0].Value, StringComparison.Ordinal);
        Assert.Equal(line, faults[0].Span.Line);
    }

    [Fact]
    public void A_csv_may_have_been_through_a_spreadsheet()
    {
        var table = TableFromCsv.Read(File("\uFEFFrule,?q,disposition,hazard,masked\n\"a\",,routine,,yes\n\n"), Small(), out _)!;
        Assert.Equal(("a", true, 0), (table.Rules[0].Id.Value, table.Rules[0].Masked, table.Rules[0].Conditions.Length));
    }

    [Fact]
    public void Nothing_in_a_csv_throws() => Gen.Elements(",", "\"", "\r", "\n", "a", "yes", "'", "=", "routine").ArrayOf().Select(string.Concat).Holds(text =>
        TableFromCsv.Read(File("rule,?q,disposition,hazard,masked\r\n" + text), Small(), out var faults) is null == !faults.IsEmpty);

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
        var rule = new Rule(AuthoredTables.At("a"), [new Condition("days", AuthoredTables.At(UnaryTestParser.Parse(test, days, out _)!))], 0);
        var cell = Read(new DecisionTable([days], AuthoredTables.Dispositions, [rule])).Descendants(Model + "inputEntry").Single();
        Assert.Equal(feel, cell.Element(Model + "text")!.Value);
        Assert.Equal(test, cell.Element(Model + "description")!.Value);
    }

    [Fact]
    public void Dmn_lists_the_outputs_by_priority()
    {
        var table = Small() with { Rules = [new Rule(AuthoredTables.At("late"), [], 2), new Rule(AuthoredTables.At("a\"b"), [], 0, "hazard")] };
        var decision = Read(table).Descendants(Model + "decisionTable").Single();
        Assert.Equal("PRIORITY", decision.Attribute("hitPolicy")!.Value);
        Assert.Equal(
            ["\"emergency\", \"same-day\", \"routine\"", "\"late\", \"a\\\"b\""],
            decision.Descendants(Model + "outputValues").Select(values => values.Value));
        Assert.Equal(["\"routine\"", "\"late\"", "\"emergency\"", "\"a\\\"b\""], decision.Descendants(Model + "outputEntry").Select(entry => entry.Value));
    }

    [Fact]
    public void Every_reference_in_dmn_is_to_an_element_of_it() => AuthoredTables.Hold(200, authored =>
    {
        var document = Read(Single(authored.Table));
        var ids = document.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var references = document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "dmnElementRef" or "href");
        return ids.Distinct().Count() == ids.Count && references.All(reference => ids.Contains(reference.Value.TrimStart('#')));
    });

    private static XDocument Read(DecisionTable table) => XDocument.Parse(DmnFromTable.Write(table, "Symptom checker"));

    private static SourceFile File(string text) => new("rules.csv", "rules.csv", text);

    private static DecisionTable Small() => new(
        [new Question(AuthoredTables.At("q"), QuestionKind.YesNo, [], 0, false, false)], AuthoredTables.Dispositions, []);

    // A cell holds one test.
    private static DecisionTable Single(DecisionTable table) => table with
    {
        Rules = [.. table.Rules.Select(rule => rule with { Conditions = [.. rule.Conditions.DistinctBy(condition => condition.Question)] })],
    };

    private static IEnumerable<string> Tests(Rule rule) => rule.Conditions
        .Select(condition => $"{condition.Question} {condition.Test.Value}")
        .Where(text => !text.EndsWith(" -", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
