using System.CommandLine;
using System.Diagnostics;

namespace MesoSite.Cli.Rules;

/// <summary><c>mesosite rules check</c>: the proofs and the figures.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var mutations = new Option<bool>("--mutations") { Description = "also change every test of every rule, and see whether a proof or an example notices" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("check", "Prove the rules; exit code 1 where a proof fails.") { input, mutations, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetValue(mutations), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string input, bool mutations, bool json)
    {
        var clock = Stopwatch.StartNew();
        var read = Rulebook.Read(input);
        var report = new CheckReport(read, clock.Elapsed, mutations);
        if (json)
        {
            Console.Out.WriteLine(report.ToJson());
        }
        else
        {
            DiagnosticReport.Write(read.Diagnostics);
            report.Write(Console.Out);
        }

        return read.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }
}
