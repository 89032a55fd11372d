using System.CommandLine;
using MesoSite.Cli.Doctor.Checks;

namespace MesoSite.Cli.Doctor;

/// <summary><c>mesosite doctor</c>: whether this machine has what the commands need.</summary>
internal static class DoctorCommand
{
    private const string About = """
        Look whether this machine has what the commands need, and say what to do where it has not. Changes nothing.

        Looked at are the .NET SDK, where global.json asks for one; Chromium, for PDFs; fonts for the languages of the site; whether the site may be written, and
        published in one step; the room on the disk; whether another build is at work, or was killed; and in the repository, what the tests need.
        The exit code is 1 where something is wanting.

        Examples:
          mesosite doctor
          mesosite doctor --output /srv/handouts --json
        """;

    private static readonly Func<Surroundings, IEnumerable<Finding>>[] Checks =
    [
        SdkCheck.Look, ChromiumCheck.Look, FontCheck.Look, WriteCheck.Look, ExchangeCheck.Look, DiskCheck.Look, LockCheck.Look, LeftoverCheck.Look, TestProgramCheck.Look,
    ];

    public static Command Create()
    {
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var output = Folders.Option("--output", "output", "folder of the site");
        var chromium = new Option<string?>("--chromium") { Description = "path of Chromium or Chrome; left out, it is looked for" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("doctor", About) { input, theme, output, chromium, json };
        command.SetAction(parsed => Run(
            new Surroundings(parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), parsed.GetRequiredValue(output), parsed.GetValue(chromium)),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Surroundings surroundings, bool json)
    {
        List<Finding> findings = [.. Checks.SelectMany(look => look(surroundings))];
        if (json)
        {
            Console.Out.WriteLine(DoctorReport.ToJson(findings));
        }
        else
        {
            foreach (var line in DoctorReport.Lines(findings, Terminal.Columns))
            {
                Console.Out.WriteLine(line);
            }
        }

        return findings.Any(finding => finding.Standing == Standing.Wanting) ? ExitCode.ContentHasErrors : ExitCode.Well;
    }
}
