using System.Collections.Immutable;
using System.Text.Json;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Export;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>The JSON is read by a walker that knows only its documented form, and must say what the rules say.</summary>
public sealed class JsonTests
{
    private static readonly Dictionary<QuestionKind, string> Kinds = new()
    {
        [QuestionKind.YesNo] = "yes-no",
        [QuestionKind.AnyOf] = "any-of",
        [QuestionKind.OneOf] = "one-of",
        [QuestionKind.Number] = "number",
    };

    [Fact]
    public void Walking_the_json_says_what_the_table_says() => AuthoredTables.Hold(1_000, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        using var json = Parse(compiled, authored.Guarantees, []);
        return cases.All(one => Walk(json.RootElement, one.Answers) is var (winner, asked)
            && winner == one.Winner?.Id.Value
            && asked.SequenceEqual(compiled.Decide(one.Answers).Asked.Select(question => question.Id.Value)));
    });

    [Fact]
    public void Numbers_of_nodes_rise_along_every_way() => AuthoredTables.Hold(500, authored =>
    {
        using var json = Parse(RulesCompiler.Compile(authored.Table, authored.Guarantees).Compiled!, authored.Guarantees, []);
        var nodes = json.RootElement.GetProperty("diagram").GetProperty("nodes").EnumerateArray().ToList();
        return nodes.Select(node => node.GetProperty("id").GetInt32()).SequenceEqual(Enumerable.Range(1, nodes.Count))
            && nodes.All(node => node.GetProperty("answers").EnumerateArray().All(answer =>
                !answer.TryGetProperty("node", out var target) || target.GetInt32() > node.GetProperty("id").GetInt32()));
    });

    [Fact]
    public void What_the_author_wrote_is_all_there() => AuthoredTables.Hold(500, authored =>
    {
        var table = authored.Table;
        using var json = Parse(RulesCompiler.Compile(table, authored.Guarantees).Compiled!, authored.Guarantees, []);
        var root = json.RootElement;
        return root.GetProperty("dispositions").EnumerateArray().Select(name => name.GetString()).SequenceEqual(table.Dispositions)
            && root.GetProperty("questions").EnumerateArray().Zip(table.Questions).All(pair => IsSame(pair.First, pair.Second))
            && root.GetProperty("rules").EnumerateArray().Zip(table.Rules).All(pair =>
                pair.First.GetProperty("masked").GetBoolean() == pair.Second.Masked
                && IsSame(pair.First, pair.Second.Id.Value, pair.Second.Conditions, pair.Second.Rank))
            && root.GetProperty("guarantees").EnumerateArray().Zip(authored.Guarantees).All(pair =>
                IsSame(pair.First, pair.Second.Id.Value, pair.Second.Conditions, pair.Second.Rank));
    });

    [Fact]
    public void A_small_table_is_written_so()
    {
        var sign = new Question(AuthoredTables.At("sign"), QuestionKind.AnyOf, ["one"], 0, false, true, 0);
        var days = new Question(AuthoredTables.At("days"), QuestionKind.Number, [], 1, true, false);
        var table = new DecisionTable(
            [days, sign],
            AuthoredTables.Dispositions,
            [
                new Rule(AuthoredTables.At("sign"), [When(sign, "yes")], 0, "hazard"),
                new Rule(AuthoredTables.At("long"), [When(days, "> 90 min, not-sure")], 1),
            ]);
        var promise = new Guarantee(AuthoredTables.At("promise"), [When(sign, "yes")], 0);
        var answers = ImmutableDictionary<string, Answer>.Empty
            .Add("sign", new Answer.Named("no"))
            .Add("days", Answer.Parse("2 d", days, out _)!);
        var example = new Example(AuthoredTables.At("late"), answers, 1, "Médecin: \"<now>\"");
        var written = JsonFromTable.Write(RulesCompiler.Compile(table, [promise]).Compiled!, [promise], [example]);
        Assert.Equal(Small, written);
    }

    private static (string? Winner, List<string> Asked) Walk(JsonElement root, Dictionary<string, Answer> answers)
    {
        var asked = new List<string>();
        var diagram = root.GetProperty("diagram");
        var nodes = diagram.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("id").GetInt32());
        var at = diagram.GetProperty("root");
        while (at.TryGetProperty("node", out var next))
        {
            var node = nodes[next.GetInt32()];
            asked.Add(node.GetProperty("question").GetString()!);
            at = node.GetProperty("answers").EnumerateArray().Single(answer => Is(answer, answers[asked[^1]]));
        }

        return (at.GetProperty("rule").GetString(), asked);
    }

    private static bool Is(JsonElement written, Answer answer)
    {
        if (answer is Answer.Named named)
        {
            return written.TryGetProperty("name", out var name) && name.GetString() == named.Name;
        }

        var seconds = ((Answer.Lasting)answer).Duration.Hours * 3600;
        return written.TryGetProperty("from", out var from)
            && (from.ValueKind == JsonValueKind.Null || IsBeyond(from, seconds - Seconds(from)))
            && (written.GetProperty("to") is var to && (to.ValueKind == JsonValueKind.Null || IsBeyond(to, Seconds(to) - seconds)));
    }

    private static decimal Seconds(JsonElement end) => end.GetProperty("seconds").GetDecimal();

    private static bool IsBeyond(JsonElement end, decimal by) => by > 0 || (by == 0 && end.GetProperty("included").GetBoolean());

    private static bool IsSame(JsonElement json, Question question) =>
        json.GetProperty("id").GetString() == question.Id.Value
        && json.GetProperty("kind").GetString() == Kinds[question.Kind]
        && json.GetProperty("block").GetInt32() == question.Block
        && json.GetProperty("options").EnumerateArray().Select(option => option.GetString()).SequenceEqual(question.Options)
        && json.GetProperty("notSure").GetBoolean() == question.NotSure
        && json.GetProperty("monotone").GetBoolean() == question.Monotone
        && json.GetProperty("urgency").GetString() == (question.Urgency is { } rank ? AuthoredTables.Dispositions[rank] : null);

    private static bool IsSame(JsonElement json, string id, ImmutableArray<Condition> conditions, int rank) =>
        json.GetProperty("id").GetString() == id
        && json.GetProperty("disposition").GetString() == AuthoredTables.Dispositions[rank]
        && json.GetProperty("conditions").EnumerateArray()
            .Select(condition => $"{condition.GetProperty("question").GetString()} {condition.GetProperty("test").GetString()}")
            .SequenceEqual(conditions.Select(condition => $"{condition.Question} {condition.Test.Value}"));

    private static JsonDocument Parse(CompiledTable compiled, ImmutableArray<Guarantee> guarantees, ImmutableArray<Example> examples) =>
        JsonDocument.Parse(JsonFromTable.Write(compiled, guarantees, examples));

    private static Condition When(Question question, string test) =>
        new(question.Id.Value, AuthoredTables.At(UnaryTestParser.Parse(test, question, out _)!));

    private const string Small = """
        {
          "dispositions": [
            "emergency",
            "same-day",
            "routine"
          ],
          "questions": [
            {
              "id": "days",
              "kind": "number",
              "block": 1,
              "options": [],
              "notSure": true,
              "monotone": false,
              "urgency": null
            },
            {
              "id": "sign",
              "kind": "any-of",
              "block": 0,
              "options": [
                "one"
              ],
              "notSure": false,
              "monotone": true,
              "urgency": "emergency"
            }
          ],
          "rules": [
            {
              "id": "sign",
              "conditions": [
                {
                  "question": "sign",
                  "test": "yes"
                }
              ],
              "disposition": "emergency",
              "hazard": "hazard",
              "masked": false
            },
            {
              "id": "long",
              "conditions": [
                {
                  "question": "days",
                  "test": "> 90 min, not-sure"
                }
              ],
              "disposition": "same-day",
              "hazard": null,
              "masked": false
            }
          ],
          "guarantees": [
            {
              "id": "promise",
              "conditions": [
                {
                  "question": "sign",
                  "test": "yes"
                }
              ],
              "disposition": "emergency"
            }
          ],
          "examples": [
            {
              "id": "late",
              "answers": {
                "days": "2 d",
                "sign": "no"
              },
              "disposition": "same-day",
              "reason": "Médecin: \"<now>\""
            }
          ],
          "diagram": {
            "root": {
              "node": 1
            },
            "nodes": [
              {
                "id": 1,
                "question": "sign",
                "answers": [
                  {
                    "label": "yes",
                    "name": "yes",
                    "rule": "sign"
                  },
                  {
                    "label": "no",
                    "name": "no",
                    "node": 2
                  }
                ]
              },
              {
                "id": 2,
                "question": "days",
                "answers": [
                  {
                    "label": "<= 90 min",
                    "from": null,
                    "to": {
                      "text": "90 min",
                      "seconds": 5400,
                      "included": true
                    },
                    "rule": null
                  },
                  {
                    "label": "> 90 min",
                    "from": {
                      "text": "90 min",
                      "seconds": 5400,
                      "included": false
                    },
                    "to": null,
                    "rule": "long"
                  },
                  {
                    "label": "not-sure",
                    "name": "not-sure",
                    "rule": "long"
                  }
                ]
              }
            ]
          }
        }

        """;
}
