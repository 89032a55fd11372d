using System.CommandLine;
using MesoSite.Core;

namespace MesoSite.Cli.Translations;

/// <summary><c>mesosite translations reading</c>: how hard the texts are to read, and which sentences make them so.</summary>
internal static class ReadingCommand
{
    private const int FewSentences = 5;

    public static Command Create()
    {
        var language = new Argument<string?>("LANG") { Description = "a language of the site; its hardest sentences are listed", Arity = ArgumentArity.ZeroOrOne };
        var input = Folders.Input();
        var theme = Folders.Theme();
        var hardest = new Option<int>("--hardest") { Description = "how many sentences are listed", DefaultValueFactory = _ => FewSentences };
        hardest.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--hardest takes a number from 0");
            }
        });
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("reading", "Measure how hard the texts are to read, by the established formula of each language.") { language, input, theme, hardest, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(language), parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), parsed.GetValue(hardest), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? tag, string input, string theme, int hardest, bool json)
    {
        var read = ReadingLevels.Read(input, theme);
        var languages = tag is null ? read.Languages : [.. read.Languages.Where(language => language.Tag == tag)];
        if (languages.IsEmpty && !read.Languages.IsEmpty)
        {
            Console.Error.WriteLine($"mesosite: the site has no language \"{tag}\"; {DidYouMean.Hint(tag!, read.Languages.Select(language => language.Tag))}");
            return ExitCode.WrongCommandLine;
        }

        var report = new ReadingReport(read.Diagnostics, languages, tag is null ? 0 : hardest);
        if (json)
        {
            Console.Out.WriteLine(report.ToJson());
        }
        else
        {
            DiagnosticReport.Write(read.Diagnostics);
            report.Write(Terminal.Out);
        }

        return read.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }
}
