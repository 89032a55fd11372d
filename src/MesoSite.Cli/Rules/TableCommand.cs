using System.CommandLine;
using MesoSite.Rules.Source;
using Spectre.Console;
using Rule = MesoSite.Rules.Source.Rule;

namespace MesoSite.Cli.Rules;

/// <summary><c>mesosite rules table</c>: the decision table, one part for each disposition, in the order in which rules win.</summary>
internal static class TableCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var command = new Command("table", "Print the rules, most urgent first; of equally urgent rules the earlier wins.") { input };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input)));
        return command;
    }

    private static int Run(string input)
    {
        var read = Rulebook.Read(input);
        if (RulesOf.TryGet(read, out var rules))
        {
            var decisions = rules.Compiled.Table;
            for (var rank = 0; rank < decisions.Dispositions.Length; rank++)
            {
                Terminal.Out.Write(Part(decisions.Dispositions[rank], decisions.Rules.Where(rule => rule.Rank == rank)));
            }
        }

        return read.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }

    private static Table Part(string disposition, IEnumerable<Rule> rules)
    {
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(disposition)).AddColumns("rule", "when", "hazard");
        foreach (var rule in rules)
        {
            var name = rule.Masked ? $"{rule.Id.Value} (masked)" : rule.Id.Value;
            table.AddRow(Markup.Escape(name), Markup.Escape(string.Join("; ", rule.Conditions.Select(Told))), Markup.Escape(rule.Hazard ?? string.Empty));
        }

        return table;
    }

    private static string Told(Condition condition) => $"{condition.Question}: {condition.Test.Value}";
}
