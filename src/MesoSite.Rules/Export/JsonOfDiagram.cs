using System.Globalization;
using System.Text.Json;
using MesoSite.Core;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>A diagram, as <see cref="JsonFromTable"/> documents it.</summary>
internal sealed class JsonOfDiagram
{
    private readonly Utf8JsonWriter json;
    private readonly CompiledTable table;
    private readonly NumberedChart chart;

    private JsonOfDiagram(Utf8JsonWriter json, CompiledTable table) =>
        (this.json, this.table, chart) = (json, table, NumberedChart.Of(table));

    /// <summary>Writes the property <c>diagram</c>.</summary>
    public static void Write(Utf8JsonWriter json, CompiledTable table) => new JsonOfDiagram(json, table).Write();

    private void Write()
    {
        json.WriteStartObject("diagram");
        json.WriteStartObject("root");
        WriteTarget(table.Diagram.Root);
        json.WriteEndObject();
        json.WriteStartArray("nodes");
        foreach (var node in chart.Nodes)
        {
            json.WriteStartObject();
            json.WriteNumber("id", chart.NumberOf(node));
            json.WriteString("question", table.Table.Questions[table.Diagram.VariableOf(node)].Id.Value);
            WriteAnswers(node);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteAnswers(int node)
    {
        json.WriteStartArray("answers");
        foreach (var group in AnswerGroups.Of(table, node))
        {
            foreach (var choice in group.Choices)
            {
                json.WriteStartObject();
                json.WriteString("label", choice.ToString());
                WriteChoice(choice);
                WriteTarget(group.Target);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private void WriteChoice(AnswerChoice choice)
    {
        if (choice.Band is { } band)
        {
            WriteEnd("from", band.From, band.FromIncluded);
            WriteEnd("to", band.To, band.ToIncluded);
        }
        else
        {
            json.WriteString("name", choice.Name);
        }
    }

    private void WriteEnd(string name, Duration? end, bool isIncluded)
    {
        if (end is not { } duration)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", duration.ToString());
        json.WritePropertyName("seconds");
        json.WriteRawValue(duration.Seconds().ToString("0.######", CultureInfo.InvariantCulture));
        json.WriteBoolean("included", isIncluded);
        json.WriteEndObject();
    }

    private void WriteTarget(int reference)
    {
        if (reference >= 0)
        {
            json.WriteNumber("node", chart.NumberOf(reference));
        }
        else
        {
            json.WriteString("rule", table.RuleOf(Diagram.OutcomeOf(reference))?.Id.Value);
        }
    }
}
