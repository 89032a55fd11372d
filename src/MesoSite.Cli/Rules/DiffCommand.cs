using System.CommandLine;
using MesoSite.Rules.Difference;

namespace MesoSite.Cli.Rules;

/// <summary><c>mesosite rules diff</c>: for which answers the outcome changed.</summary>
internal static class DiffCommand
{
    private const int ShownCubes = 8;

    public static Command Create()
    {
        var older = new Argument<string>("OLD") { Description = "a folder, a git revision, or a CSV file made by export" };
        var newer = new Argument<string?>("NEW") { Description = "likewise; left out, the input folder as it is", Arity = ArgumentArity.ZeroOrOne };
        var input = Folders.Input();
        var all = new Option<bool>("--all") { Description = "show all answers that changed, however many" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("diff", "Show for which answers the outcome changed, less urgent first; exit code 1 where one became less urgent and no clinician accepted it.")
        {
            older, newer, input, all, json,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(older), parsed.GetValue(newer), parsed.GetRequiredValue(input), parsed.GetValue(all), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string older, string? newer, string input, bool all, bool json)
    {
        if (RulesSource.Read(older, input) is not { } before || RulesSource.Read(newer ?? input, input) is not { } after)
        {
            return ExitCode.ContentHasErrors;
        }

        var difference = DifferenceFromTables.Build(before.Table, after.Table, cubes: all ? int.MaxValue : ShownCubes);
        if (!difference.Crowded.IsEmpty)
        {
            Console.Error.WriteLine($"mesosite: the two differ in too many ways to tell; to blame are {string.Join(", ", difference.Crowded.Select(question => question.Id.Value))}.");
            return ExitCode.ContentHasErrors;
        }

        var report = new DiffReport(difference, after.Rules);
        Console.Out.WriteLine(json ? report.ToJson() : report.ToText());
        return report.IsAccepted ? ExitCode.Well : ExitCode.ContentHasErrors;
    }
}
