using System.Collections.Immutable;
using System.Text.Json;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>What the author wrote, as <see cref="JsonFromTable"/> documents it.</summary>
internal static class JsonOfSource
{
    /// <summary>Writes the properties from <c>dispositions</c> to <c>examples</c>.</summary>
    public static void Write(
        Utf8JsonWriter json, DecisionTable table, ImmutableArray<Guarantee> guarantees, ImmutableArray<Example> examples)
    {
        WriteTexts(json, "dispositions", table.Dispositions);
        WriteObjects(json, "questions", table.Questions, question => WriteQuestion(json, question, table.Dispositions));
        WriteObjects(json, "rules", table.Rules, rule =>
        {
            json.WriteString("id", rule.Id.Value);
            WriteConditions(json, rule.Conditions);
            json.WriteString("disposition", table.Dispositions[rule.Rank]);
            json.WriteString("hazard", rule.Hazard);
            json.WriteBoolean("masked", rule.Masked);
        });
        WriteObjects(json, "guarantees", guarantees, guarantee =>
        {
            json.WriteString("id", guarantee.Id.Value);
            WriteConditions(json, guarantee.Conditions);
            json.WriteString("disposition", table.Dispositions[guarantee.Rank]);
        });
        WriteObjects(json, "examples", examples, example =>
        {
            json.WriteString("id", example.Id.Value);
            WriteAnswers(json, example.Answers, table.Questions);
            json.WriteString("disposition", table.Dispositions[example.Rank]);
            json.WriteString("reason", example.Reason);
        });
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question, ImmutableArray<string> dispositions)
    {
        json.WriteString("id", question.Id.Value);
        json.WriteString("kind", KindNames.Of(question.Kind));
        json.WriteNumber("block", question.Block);
        WriteTexts(json, "options", question.Options);
        json.WriteBoolean("notSure", question.NotSure);
        json.WriteBoolean("monotone", question.Monotone);
        json.WriteString("urgency", question.Urgency is { } urgency ? dispositions[urgency] : null);
    }

    private static void WriteConditions(Utf8JsonWriter json, ImmutableArray<Condition> conditions) =>
        WriteObjects(json, "conditions", conditions, condition =>
        {
            json.WriteString("question", condition.Question);
            json.WriteString("test", condition.Test.Value.ToString());
        });

    // In the order of the questions: that of the dictionary is another in every run.
    private static void WriteAnswers(Utf8JsonWriter json, ImmutableDictionary<string, Answer> answers, ImmutableArray<Question> questions)
    {
        json.WriteStartObject("answers");
        foreach (var question in questions)
        {
            if (answers.TryGetValue(question.Id.Value, out var answer))
            {
                json.WriteString(question.Id.Value, answer.ToString());
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteObjects<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
