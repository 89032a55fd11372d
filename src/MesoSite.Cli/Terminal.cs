using System.Globalization;
using Spectre.Console;

namespace MesoSite.Cli;

/// <summary>
/// What the terminal can do. In a pipe or a file there are plain lines that are never broken; colours and moving lines are for a terminal alone, and there only
/// where neither <c>NO_COLOR</c> (no-color.org) nor <c>CI</c> is set and <c>TERM</c> is not <c>dumb</c>. <c>COLUMNS</c> says how wide lines may be, also in a pipe.
/// </summary>
internal static class Terminal
{
    private const int PipeWidth = 1000;
    private const int LeastColumns = 40;
    private const int MostColumns = 1000;

    /// <summary>Standard output, with what a terminal can do and a pipe cannot.</summary>
    public static IAnsiConsole Out { get; } = Create();

    /// <summary>How many columns a line on standard output may have; null where it is not broken.</summary>
    public static int? Columns => ColumnsOf(Console.IsOutputRedirected);

    /// <summary>The same of standard error.</summary>
    public static int? ErrorColumns => ColumnsOf(Console.IsErrorRedirected);

    /// <summary>True where neither colours nor lines that change are shown.</summary>
    public static bool IsPlain { get; } = Console.IsOutputRedirected || !string.IsNullOrEmpty(Variable("NO_COLOR")) || IsCi(Variable("CI")) || Variable("TERM") == "dumb";

    private static IAnsiConsole Create()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsPlain ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = IsPlain ? InteractionSupport.No : InteractionSupport.Detect,
        });
        console.Profile.Width = Columns ?? PipeWidth;
        return console;
    }

    private static int? ColumnsOf(bool isRedirected)
    {
        if (int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var said))
        {
            return Math.Clamp(said, LeastColumns, MostColumns);
        }

        // Where only one of the two is redirected, the window still has its width; without a window it has none.
        return !isRedirected && Console.WindowWidth is > 0 and var wide ? Math.Max(wide, LeastColumns) : null;
    }

    private static bool IsCi(string? value) => !string.IsNullOrEmpty(value) && value is not ("false" or "0");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
