using System.CommandLine;
using MesoSite.Authoring;

namespace MesoSite.Cli.New;

/// <summary><c>mesosite new article</c> and its like.</summary>
internal static class EntryCommand
{
    public static Command Create(EntryKind kind, string about)
    {
        var isLanguage = kind == EntryKind.Language;
        var id = new Argument<string>(isLanguage ? "LANG" : "ID")
        {
            Description = isLanguage ? "its tag, such as fr or pt-BR" : "its id: small letters, digits and single hyphens, such as dry-mouth",
        };
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var command = new Command(kind.ToString().ToLowerInvariant(), about) { id, input, theme };
        command.SetAction(parsed => Run(kind, parsed.GetRequiredValue(id), parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme)));
        return command;
    }

    private static int Run(EntryKind kind, string id, string input, string theme)
    {
        var made = EntryAuthor.Add(kind, id, new BuildOptions(input, theme, "output") { Today = DateOnly.FromDateTime(DateTime.Now) });
        DiagnosticReport.Write(made.Diagnostics);
        if (made.Files.IsEmpty)
        {
            return ExitCode.ContentHasErrors;
        }

        foreach (var file in made.Files)
        {
            Console.Out.WriteLine($"wrote {file}");
        }

        if (kind == EntryKind.Question)
        {
            Console.Out.WriteLine($"No rule asks about it yet: `mesosite new rule ID` adds one, and its `when:` names {id}.");
        }

        NextSteps.Write(made);
        if (kind == EntryKind.Language)
        {
            Console.Out.WriteLine($"Once it is translated: mesosite translations stamp {id}");
        }

        return ExitCode.Well;
    }
}
