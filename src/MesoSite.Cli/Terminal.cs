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
    private const int NarrowColumns = 100;

    private static readonly Lazy<IAnsiConsole> Console = new(Create);

    /// <summary>Standard output, with what a terminal can do and a pipe cannot.</summary>
    public static IAnsiConsole Out => Console.Value;

    /// <summary>How many columns a line on standard output may have; null where it is not broken.</summary>
    public static int? Columns => ColumnsOf(System.Console.IsOutputRedirected);

    /// <summary>The same of standard error.</summary>
    public static int? ErrorColumns => ColumnsOf(System.Console.IsErrorRedirected);

    /// <summary>True where neither colours nor lines that change are shown.</summary>
    public static bool IsPlain => System.Console.IsOutputRedirected || !string.IsNullOrEmpty(Variable("NO_COLOR")) || IsCi(Variable("CI")) || Variable("TERM") == "dumb";

    /// <summary>For what went wrong.</summary>
    public static Style Alarm => IsPlain ? Style.Plain : new Style(Color.Red);

    /// <summary>For the head of a paragraph.</summary>
    public static Style Head => IsPlain ? Style.Plain : new Style(decoration: Decoration.Bold);

    /// <summary>Leaves out half of the space between columns where lines are short, so that words need not be cut.</summary>
    /// <param name="table">A table with all its columns.</param>
    public static void Narrow(Table table)
    {
        if (Columns < NarrowColumns)
        {
            foreach (var column in table.Columns)
            {
                column.Padding = new Padding(0, 0, 1, 0);
            }
        }
    }

    private static IAnsiConsole Create()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsPlain ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = IsPlain ? InteractionSupport.No : InteractionSupport.Detect,
            // The library would turn colours on again where it knows the machine of a continuous integration.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Columns ?? PipeWidth;
        return console;
    }

    private static int? ColumnsOf(bool isRedirected)
    {
        if (int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var said))
        {
            return Math.Clamp(said, LeastColumns, PipeWidth);
        }

        // A terminal that does not say how wide it is breaks lines by itself.
        return !isRedirected && System.Console.WindowWidth is > 0 and var wide ? Math.Max(wide, LeastColumns) : null;
    }

    private static bool IsCi(string? value) => !string.IsNullOrEmpty(value) && value is not ("false" or "0");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
