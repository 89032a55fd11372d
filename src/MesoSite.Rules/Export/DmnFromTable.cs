using System.Xml.Linq;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>
/// A table as DMN 1.3 (OMG, formal/21-02-01), for a modeller. Its hit policy is <c>PRIORITY</c> with two outputs, the disposition and
/// the rule, whose values are listed in order: the most urgent disposition wins, then the earlier rule, which is what the table means.
/// </summary>
public static class DmnFromTable
{
    private static readonly XNamespace Model = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    /// <summary>The XML text. What the author wrote for a length of time stands in the description of the cell.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the decision, such as <c>Symptom checker</c>.</param>
    /// <exception cref="ArgumentException">A rule tests a question twice.</exception>
    public static string Write(DecisionTable table, string name)
    {
        var inputs = table.Questions.Select((question, place) => new XElement(
            Model + "inputData",
            new XAttribute("id", InputId(place)),
            new XAttribute("name", Name(question)),
            new XElement(Model + "variable", new XAttribute("name", Name(question)), new XAttribute("typeRef", Type(question)))));
        var requirements = table.Questions.Select((_, place) => new XElement(
            Model + "informationRequirement",
            new XAttribute("id", $"requirement-{place}"),
            new XElement(Model + "requiredInput", new XAttribute("href", $"#{InputId(place)}"))));
        var decision = new XElement(
            Model + "decision",
            new XAttribute("id", "decision"),
            new XAttribute("name", name),
            new XElement(Model + "variable", new XAttribute("name", name)),
            requirements,
            Table(table));
        var root = new XElement(
            Model + "definitions",
            new XAttribute("id", "definitions"),
            new XAttribute("name", name),
            new XAttribute("namespace", "urn:mesosite:rules"),
            decision,
            inputs,
            DmnDrawing.Of(table.Questions.Length));
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    /// <summary>The id of the input data of a question.</summary>
    internal static string InputId(int place) => $"input-data-{place}";

    private static XElement Table(DecisionTable table) => new(
        Model + "decisionTable",
        new XAttribute("id", "table"),
        new XAttribute("hitPolicy", "PRIORITY"),
        table.Questions.Select(Input),
        Output("disposition", table.Dispositions),
        Output("rule", table.Rules.Select(rule => rule.Id.Value)),
        new XElement(Model + "annotation", new XAttribute("name", "hazard")),
        table.Rules.Select((rule, place) => Row(table, rule, place)));

    private static XElement Input(Question question, int place) => new(
        Model + "input",
        new XAttribute("id", $"input-{place}"),
        new XAttribute("label", question.Kind == QuestionKind.Number ? $"{question.Id.Value} (hours)" : question.Id.Value),
        new XElement(
            Model + "inputExpression",
            new XAttribute("typeRef", Type(question)),
            new XElement(Model + "text", Name(question))),
        question.Kind == QuestionKind.Number
            ? null
            : Texts("inputValues", question.Names));

    private static XElement Output(string name, IEnumerable<string> values) => new(
        Model + "output",
        new XAttribute("id", $"output-{name}"),
        new XAttribute("name", name),
        new XAttribute("typeRef", "string"),
        Texts("outputValues", values));

    private static XElement Texts(string element, IEnumerable<string> values) =>
        new(Model + element, new XElement(Model + "text", string.Join(", ", values.Select(FeelFromTest.Text))));

    private static XElement Row(DecisionTable table, Rule rule, int place) => new(
        Model + "rule",
        new XAttribute("id", $"rule-{place}"),
        table.Questions.Select(question => Cell(rule, question)),
        new XElement(Model + "outputEntry", new XElement(Model + "text", FeelFromTest.Text(table.Dispositions[rule.Rank]))),
        new XElement(Model + "outputEntry", new XElement(Model + "text", FeelFromTest.Text(rule.Id.Value))),
        new XElement(Model + "annotationEntry", new XElement(Model + "text", rule.Hazard ?? string.Empty)));

    private static XElement Cell(Rule rule, Question question)
    {
        var written = Cells.Test(rule, question);
        var test = rule.Conditions.FirstOrDefault(condition => condition.Question == question.Id.Value)?.Test.Value;
        return new XElement(
            Model + "inputEntry",
            question.Kind == QuestionKind.Number && test is not null ? new XElement(Model + "description", written) : null,
            new XElement(Model + "text", test is null ? written : FeelFromTest.Write(test, question)));
    }

    // To FEEL a hyphen may be a minus.
    private static string Name(Question question) => question.Id.Value.Replace('-', '_');

    private static string Type(Question question) => question.Kind == QuestionKind.Number ? "number" : "string";
}
