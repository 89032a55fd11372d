using System.CommandLine;
using System.Text.Json.Nodes;
using MesoSite.Exchange;

namespace MesoSite.Cli.Translations;

/// <summary><c>mesosite translations import</c>: what came back from a translator, into the files of both folders.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "a PO file made by export" };
        var (by, name) = (Translators.Option(), Translators.Name());
        var (input, theme) = (Folders.Input(), Folders.OwnTheme());
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("import", "Take what is new in a translator's file; where anything is wrong with it, nothing is written.") { file, by, name, input, theme, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            new TranslationDelivery(parsed.GetValue(by), parsed.GetValue(name), DateOnly.FromDateTime(DateTime.Now)),
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(theme),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(string file, TranslationDelivery delivery, string input, string theme, bool json)
    {
        var import = TranslationFiles.Import(input, theme, file, delivery);
        var isWritten = !import.Diagnostics.HasErrors();
        if (json)
        {
            Console.Out.WriteLine(JsonReport.Write(new JsonObject
            {
                ["written"] = isWritten,
                ["files"] = JsonReport.List(import.Files.Select(path => (JsonNode?)path)),
                ["texts"] = import.Texts,
                ["diagnostics"] = JsonReport.Of(import.Diagnostics),
            }));
            return isWritten ? ExitCode.Well : ExitCode.ContentHasErrors;
        }

        DiagnosticReport.Write(import.Diagnostics);
        if (!isWritten)
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
