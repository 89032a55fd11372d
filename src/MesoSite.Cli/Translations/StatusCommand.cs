using System.CommandLine;
using MesoSite.Core;

namespace MesoSite.Cli.Translations;

/// <summary><c>mesosite translations status</c>: how far each language is, and what there is to do.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var language = new Argument<string?>("language") { Description = "list what there is to do in this language", Arity = ArgumentArity.ZeroOrOne };
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("status", "Show how far the translations are; exit code 1 where a text is old, missing or not stamped.") { language, input, theme, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(language), parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? language, string input, string theme, bool json)
    {
        var read = TranslationBook.Status(input, theme, language);
        if (json)
        {
            Console.Out.WriteLine(StatusReport.ToJson(read, withTasks: language is not null));
        }
        else
        {
            // Of what is old or missing the report itself tells.
            DiagnosticReport.Write([.. read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
            StatusReport.Write(Terminal.Out, read.Languages, withTasks: language is not null);
        }

        var isWell = !read.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) && read.Languages.All(status => status.IsComplete);
        return isWell ? ExitCode.Well : ExitCode.ContentHasErrors;
    }
}
