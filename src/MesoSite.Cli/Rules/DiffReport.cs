using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MesoSite.Process.Checker;
using MesoSite.Rules.Difference;

namespace MesoSite.Cli.Rules;

/// <summary>What changed between two tables, in words.</summary>
/// <param name="difference">The difference.</param>
/// <param name="rules">The newer rules, with what clinicians accepted; null where they come from a spreadsheet, which holds no acceptance.</param>
internal sealed class DiffReport(TableDifference difference, CompiledRules? rules)
{
    /// <summary>True where nothing became less urgent that no clinician accepted.</summary>
    public bool IsAccepted => difference.Changes.Where(change => change.Direction == ChangeDirection.LessUrgent).All(Accepted);

    public string ToText()
    {
        if (difference.Changes.IsEmpty)
        {
            return "no difference: the same rule wins for all answers";
        }

        var text = new StringBuilder();
        foreach (var direction in difference.Changes.GroupBy(change => change.Direction))
        {
            text.AppendLine(Heading(direction.Key));
            foreach (var change in direction)
            {
                Write(change, text);
            }

            text.AppendLine();
        }

        text.Append(CultureInfo.InvariantCulture, $"{Total(_ => true)} of {difference.Combinations} combinations of answers changed, {Total(change => change.Direction == ChangeDirection.LessUrgent)} of them to something less urgent");
        return text.ToString();
    }

    public string ToJson() => JsonReport.Write(new JsonObject
    {
        ["combinations"] = difference.Combinations.ToString(CultureInfo.InvariantCulture),
        ["accepted"] = IsAccepted,
        ["changes"] = JsonReport.List(difference.Changes.Select(change => new JsonObject
        {
            ["direction"] = change.Direction switch
            {
                ChangeDirection.LessUrgent => "less-urgent",
                ChangeDirection.MoreUrgent => "more-urgent",
                _ => "same-urgency",
            },
            ["from"] = Outcome(change.From),
            ["to"] = Outcome(change.To),
            ["count"] = change.Count.ToString(CultureInfo.InvariantCulture),
            ["accepted"] = change.Direction == ChangeDirection.LessUrgent && Accepted(change),
            ["cubes"] = JsonReport.List(change.Cubes.Select(cube => JsonReport.Map(Sides(cube), side => side.Key, side => side.Value))),
            ["whole"] = change.IsWhole,
        })),
    });

    private void Write(Change change, StringBuilder text)
    {
        var accepted = change.Direction != ChangeDirection.LessUrgent ? string.Empty : Accepted(change) ? ", accepted" : ", NOT ACCEPTED";
        text.AppendLine(CultureInfo.InvariantCulture, $"  {Told(change.From)} -> {Told(change.To)}: {change.Count} combinations{accepted}");
        foreach (var cube in change.Cubes)
        {
            var sides = Sides(cube);
            text.AppendLine($"    {(sides.Count == 0 ? "whatever is answered" : string.Join("; ", sides.Select(side => $"{side.Key}: {side.Value}")))}");
        }

        if (!change.IsWhole)
        {
            text.AppendLine("    and others; --all shows them");
        }
    }

    private static Dictionary<string, string> Sides(AnswerCube cube) =>
        cube.Sides.ToDictionary(side => side.Question.Id.Value, side => string.Join(", ", side.Answers));

    private bool Accepted(Change change) =>
        change.To.Rule is { } rule && change.From.Disposition is { } from && rules?.AcceptedFrom(rule.Id.Value) == from;

    private System.Numerics.BigInteger Total(Func<Change, bool> counts) =>
        difference.Changes.Where(counts).Aggregate(System.Numerics.BigInteger.Zero, (sum, change) => sum + change.Count);

    private static JsonObject Outcome(RuleOutcome outcome) => new() { ["rule"] = outcome.Rule?.Id.Value, ["disposition"] = outcome.Disposition };

    private static string Told(RuleOutcome outcome) => outcome.Rule is { } rule ? $"{outcome.Disposition} ({rule.Id.Value})" : "no rule";

    private static string Heading(ChangeDirection direction) => direction switch
    {
        ChangeDirection.LessUrgent => "less urgent",
        ChangeDirection.MoreUrgent => "more urgent",
        _ => "another rule of the same urgency",
    };
}
