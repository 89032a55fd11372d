using System.CommandLine;
using MesoSite.Exchange;

namespace MesoSite.Cli.Translations;

/// <summary><c>mesosite translations import</c>: what came back from a translator, into the files of both folders.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "a PO file made by export" };
        var (by, name) = (Translators.Option(), Translators.Name());
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var command = new Command("import", "Take what is new in a translator's file; where anything is wrong with it, nothing is written.") { file, by, name, input, theme };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            new TranslationDelivery(parsed.GetValue(by), parsed.GetValue(name), DateOnly.FromDateTime(DateTime.Now)),
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(theme)));
        return command;
    }

    private static int Run(string file, TranslationDelivery delivery, string input, string theme)
    {
        var import = TranslationFiles.Import(input, theme, file, delivery);
        DiagnosticReport.Write(import.Diagnostics);
        if (import.Diagnostics.HasErrors())
        {
            Console.Error.WriteLine();
            Console.Error.WriteLine("mesosite: nothing was written.");
            return ExitCode.ContentHasErrors;
        }

        foreach (var path in import.Files)
        {
            Console.Out.WriteLine($"wrote {path}");
        }

        Console.Out.WriteLine(import.Texts == 1 ? "1 text is new." : $"{import.Texts} texts are new.");
        return ExitCode.Well;
    }
}
