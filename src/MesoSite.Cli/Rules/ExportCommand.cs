using System.CommandLine;
using MesoSite.Rules.Export;

namespace MesoSite.Cli.Rules;

/// <summary><c>mesosite rules export</c>: the table for a spreadsheet, a modeller or a program.</summary>
internal static class ExportCommand
{
    private const string Name = "Symptom checker";

    public static Command Create()
    {
        var input = Folders.Input();
        var format = new Option<string>("--format") { Description = "csv, dmn or json", Required = true };
        format.AcceptOnlyFromAmong("csv", "dmn", "json");
        var command = new Command("export", "Write the rules to standard output, in another form.") { input, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string input, string format)
    {
        var read = Rulebook.Read(input);
        if (!RulesOf.TryGet(read, out var rules))
        {
            return ExitCode.ContentHasErrors;
        }

        Console.Out.Write(format switch
        {
            "csv" => CsvFromTable.Write(rules.Compiled.Table),
            "dmn" => DmnFromTable.Write(rules.Compiled.Table, Name),
            _ => JsonFromTable.Write(rules.Compiled, rules.Guarantees, rules.Examples),
        });
        return read.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }
}
