using System.CommandLine;

namespace MesoSite.Cli;

/// <summary><c>mesosite check</c>: the checks of a build over any folder of HTML.</summary>
internal static class CheckCommand
{
    private const string About = """
        Check the pages of a finished site as they lie on the disk, also of a site that MesoSite did not make. Only reads.

        Links, ids, headings, landmarks, names, tables, languages, titles, what is left of templates or Markdown, and all that a page may not load or
        run are checked as in a build, and told by their place in the HTML. Languages, emergency numbers, the addresses that links may lead to and what
        pages may weigh come from the input folder; where that is missing or has faults, links out of the site, emergency numbers and weights are not judged. What needs more
        than HTML is checked in a build alone: that translations say the same, promises, reviews, how hard texts are to read.

        Examples:
          mesosite check                        output/, with the settings of input/
          mesosite check public --json          another folder; an array for a script
        """;

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "folder with the pages", DefaultValueFactory = _ => "output" };
        var input = Folders.Input();
        var theme = Folders.Theme();
        var json = new Option<bool>("--json") { Description = "print the faults as one JSON array and nothing else" };
        var command = new Command("check", About) { folder, input, theme, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(theme),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, string input, string theme, bool json)
    {
        var result = SiteCheck.Run(folder, input, theme);
        if (json)
        {
            Console.Out.WriteLine(JsonReport.Write(JsonReport.Of(result.Diagnostics)));
        }
        else
        {
            DiagnosticReport.Write(result.Diagnostics);
            var without = result.HasSettings ? string.Empty : "; without the settings of an input folder";
            Console.Out.WriteLine($"{result.Pages} pages checked in {folder}, {(result.Diagnostics.Length == 1 ? "1 fault" : $"{result.Diagnostics.Length} faults")}{without}");
        }

        return result.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }
}
