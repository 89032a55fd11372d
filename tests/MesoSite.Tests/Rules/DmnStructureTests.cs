using System.Xml.Linq;
using MesoSite.Rules.Export;
using MesoSite.Tests.Checker;

namespace MesoSite.Tests.Rules;

/// <summary>
/// The structure that the schema of DMN 1.3 (OMG, formal/21-02-01, DMN13.xsd and DMNDI13.xsd) asks of the elements that we write: which
/// children, in which order, how many, and which attributes must be there.
/// </summary>
public sealed class DmnStructureTests
{
    // "?" none or one, "*" any number, "+" at least one. An element that is not listed has no children of its own.
    private static readonly Dictionary<string, string[]> Children = new()
    {
        ["definitions"] = ["decision*", "inputData*", "DMNDI?"],
        ["decision"] = ["variable?", "informationRequirement*", "decisionTable?"],
        ["informationRequirement"] = ["requiredInput"],
        ["inputData"] = ["variable?"],
        ["decisionTable"] = ["input*", "output+", "annotation*", "rule*"],
        ["input"] = ["inputExpression", "inputValues?"],
        ["inputExpression"] = ["text?"],
        ["inputValues"] = ["text"],
        ["output"] = ["outputValues?"],
        ["outputValues"] = ["text"],
        ["rule"] = ["inputEntry*", "outputEntry+", "annotationEntry*"],
        ["inputEntry"] = ["description?", "text"],
        ["outputEntry"] = ["description?", "text?"],
        ["annotationEntry"] = ["text?"],
        ["DMNDI"] = ["DMNDiagram*"],
        ["DMNDiagram"] = ["DMNShape*", "DMNEdge*"],
        ["DMNShape"] = ["Bounds"],
        ["DMNEdge"] = ["waypoint*"],
    };

    private static readonly Dictionary<string, string[]> Attributes = new()
    {
        ["definitions"] = ["name", "namespace"],
        ["decision"] = ["name"],
        ["inputData"] = ["name"],
        ["variable"] = ["name"],
        ["requiredInput"] = ["href"],
        ["DMNShape"] = ["dmnElementRef"],
        ["DMNEdge"] = ["dmnElementRef"],
        ["Bounds"] = ["x", "y", "width", "height"],
        ["waypoint"] = ["x", "y"],
    };

    [Theory]
    [InlineData("shipped")]
    [InlineData("dental")]
    public void Every_element_has_the_children_and_attributes_of_the_schema(string site)
    {
        var root = XDocument.Parse(DmnFromTable.Write(RulesTests.Rules(site).Compiled.Table, "Symptom checker")).Root!;
        foreach (var element in root.DescendantsAndSelf())
        {
            var name = element.Name.LocalName;
            var model = string.Concat(Children.GetValueOrDefault(name, []).Select(Pattern));
            Assert.Matches($"^{model}$", string.Concat(element.Elements().Select(child => $"{child.Name.LocalName};")));
            Assert.All(Attributes.GetValueOrDefault(name, []), attribute => Assert.NotNull(element.Attribute(attribute)));
        }
    }

    private static string Pattern(string child) =>
        child[^1] is '?' or '*' or '+' ? $"(?:{child[..^1]};){child[^1]}" : $"(?:{child};)";
}
