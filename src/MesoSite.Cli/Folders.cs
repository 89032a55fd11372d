using System.CommandLine;

namespace MesoSite.Cli;

/// <summary>Options that name a folder.</summary>
internal static class Folders
{
    /// <summary><c>--input</c>.</summary>
    public static Option<string> Input() => Option("--input", "input", "folder with the clinic's articles and data");

    /// <summary><c>--theme</c>.</summary>
    public static Option<string> Theme() => Option("--theme", () => ThemeFolder.Usual, "folder with the templates and styles; left out, theme, or where there is none, that of the program");

    /// <summary><c>--theme</c> of a command that writes into the theme, which is never that of the program.</summary>
    public static Option<string> OwnTheme() => Option("--theme", "theme", "folder with the templates and styles");

    /// <summary>An option with a usual folder.</summary>
    public static Option<string> Option(string name, string standard, string description) => Option(name, () => standard, description);

    private static Option<string> Option(string name, Func<string> standard, string description)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard() };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError($"{name} takes the name of a folder");
            }
        });
        return option;
    }
}
