using System.CommandLine;

namespace MesoSite.Cli.Translations;

/// <summary><c>mesosite translations export</c>: a language's texts for a translator's program.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language") { Description = "the language to translate into" };
        var format = new Option<string>("--format") { Description = "po, for Weblate, Poedit and other programs that know gettext", DefaultValueFactory = _ => "po" };
        format.AcceptOnlyFromAmong("po");
        var output = new Option<string?>("--output") { Description = "the file to write; left out, standard output" };
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var command = new Command("export", "Write the originals and their translations into one file.") { language, format, output, input, theme };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(language), parsed.GetValue(output), parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme)));
        return command;
    }

    private static int Run(string language, string? output, string input, string theme)
    {
        var export = TranslationFiles.Export(input, theme, language, output);
        DiagnosticReport.Write(export.Diagnostics);
        if (export.Text is null)
        {
            return ExitCode.ContentHasErrors;
        }

        if (output is null)
        {
            Console.Out.Write(export.Text);
        }

        return ExitCode.Well;
    }
}
