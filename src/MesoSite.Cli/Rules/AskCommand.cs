using System.Collections.Immutable;
using System.CommandLine;
using MesoSite.Process.Checker;
using MesoSite.Rules.Source;

namespace MesoSite.Cli.Rules;

/// <summary><c>mesosite rules ask</c>: what the rules say to some answers.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var answer = new Option<string[]>("--answer") { Description = "question=answer, such as fever=yes or lasting=\"4 d\"; as often as needed" };
        var file = new Option<string?>("--answers") { Description = "a YAML file of questions and their answers" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("ask", "Say which disposition some answers lead to, and why. Without answers, asks for them.") { input, answer, file, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetValue(answer) ?? [], parsed.GetValue(file), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string input, string[] written, string? file, bool json)
    {
        var read = Rulebook.Read(input);
        if (!RulesOf.TryGet(read, out var rules))
        {
            return ExitCode.ContentHasErrors;
        }

        var answers = written.Length == 0 && file is null
            ? Interview.Ask(rules.Compiled, Console.In, json ? TextWriter.Null : Console.Out)
            : Given(rules, written, file);
        if (answers is null)
        {
            return ExitCode.WrongCommandLine;
        }

        var report = new AskReport(rules.Compiled, answers);
        Console.Out.WriteLine(json ? report.ToJson() : report.ToText());
        if (report.Decision.Missing is { } missing)
        {
            Console.Error.WriteLine($"mesosite: \"{missing.Id.Value}\" is asked next, and has no answer.");
            return ExitCode.WrongCommandLine;
        }

        return read.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }

    // Null, and a message, where an answer cannot be read.
    private static ImmutableDictionary<string, Answer>? Given(CompiledRules rules, string[] written, string? file)
    {
        var answers = ImmutableDictionary<string, Answer>.Empty;
        if (file is not null)
        {
            answers = Rulebook.ReadAnswers(file, rules, out var faults);
            DiagnosticReport.Write(faults);
            if (!faults.IsEmpty)
            {
                return null;
            }
        }

        foreach (var text in written)
        {
            var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
            var variable = rules.Compiled.VariableOf(parts[0]);
            var error = variable < 0 ? $"there is no question \"{parts[0]}\"" : "write question=answer";
            if (variable < 0 || parts.Length < 2 || Answer.Parse(parts[1], rules.Compiled.Table.Questions[variable], out error) is not { } answer)
            {
                Console.Error.WriteLine($"mesosite: --answer {text}: {error}");
                return null;
            }

            answers = answers.SetItem(parts[0], answer);
        }

        return answers;
    }
}
