using System.CommandLine;
using System.Reflection;

namespace MesoSite.Cli.Completion;

/// <summary>
/// <c>mesosite completion</c>: a script with which a shell asks the command itself what may come next. The scripts are the files of <c>Scripts/</c>; what they
/// ask with is the directive <c>[suggest:POSITION]</c> of System.CommandLine, so that no other tool is needed.
/// </summary>
internal static class CompletionCommand
{
    private const string About = """
        Print a script that completes commands, options and their words with the Tab key. Its first lines say where to put it.

        Examples:
          source <(mesosite completion bash)
          mesosite completion fish | source
        """;

    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = $"one of {string.Join(", ", Shells)}" };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", About) { shell };
        command.SetAction(parsed =>
        {
            using var script = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion/mesosite.{parsed.GetRequiredValue(shell)}")!);
            Console.Out.Write(script.ReadToEnd());
            return ExitCode.Well;
        });
        return command;
    }
}
