using System.CommandLine;
using MesoSite.Authoring;

namespace MesoSite.Cli.New;

/// <summary><c>mesosite new</c>: a site of one's own, and what belongs into it.</summary>
internal static class NewCommand
{
    private const string About = """
        Make a site of your own, or add to one: files with the right keys, in every language, marked as drafts.

        What only you can know stands between double brackets, such as [[telephone]]. `mesosite serve --drafts` shows the site as it is;
        `mesosite build` names each place that is left, and publishes nothing until then.

        Examples:
          mesosite new site clinic --subject "tooth extraction" --languages en,es
          mesosite new effect dry-mouth
          mesosite new language fr
        """;

    public static Command Create()
    {
        var command = new Command("new", About) { SiteCommand.Create() };
        foreach (var (kind, about) in Kinds)
        {
            command.Add(EntryCommand.Create(kind, about));
        }

        return command;
    }

    private static readonly (EntryKind Kind, string About)[] Kinds =
    [
        (EntryKind.Article, "Add an article: a folder with a file for each language, and its place in the menus."),
        (EntryKind.Effect, "Add a side effect: its facts, its words in every language, and the symptom checker's answer for it."),
        (EntryKind.Question, "Add a question to the symptom checker, with its words in every language."),
        (EntryKind.Rule, "Add a rule to the symptom checker, with an example that it wins and its reason in every language."),
        (EntryKind.Language, "Add a language: every text once more, to be translated."),
        (EntryKind.Branch, "Add a branch of the clinic."),
        (EntryKind.Source, "Add a reference, to be cited by its id."),
    ];
}
