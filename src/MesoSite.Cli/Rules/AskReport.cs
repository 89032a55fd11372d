using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Cli.Rules;

/// <summary>What the rules say to some answers: the disposition, the winning rule, all matching rules.</summary>
internal sealed class AskReport(CompiledTable table, ImmutableDictionary<string, Answer> answers)
{
    private readonly ImmutableArray<Rule> matching = table.Matching(answers);

    public Decision Decision { get; } = table.Decide(answers);

    public string ToText()
    {
        var text = new StringBuilder();
        text.AppendLine(Decision.Winner is { } winner ? $"{Disposition(winner)}: rule \"{winner.Id.Value}\" wins" : "no outcome yet");
        foreach (var question in Decision.Asked)
        {
            text.AppendLine($"  asked     {question.Id.Value}: {answers[question.Id.Value]}");
        }

        foreach (var rule in matching)
        {
            text.AppendLine($"  matches   {rule.Id.Value} ({Disposition(rule)})");
        }

        return text.ToString().TrimEnd();
    }

    public string ToJson() => JsonReport.Write(new JsonObject
    {
        ["disposition"] = Decision.Winner is { } winner ? Disposition(winner) : null,
        ["rule"] = Decision.Winner?.Id.Value,
        ["asked"] = JsonReport.Map(Decision.Asked, question => question.Id.Value, question => answers[question.Id.Value].ToString()),
        ["matching"] = JsonReport.List(matching.Select(rule => new JsonObject { ["rule"] = rule.Id.Value, ["disposition"] = Disposition(rule) })),
        ["missing"] = Decision.Missing?.Id.Value,
    });

    private string Disposition(Rule rule) => table.Table.Dispositions[rule.Rank];
}
