using Spectre.Console;

namespace MesoSite.Cli;

/// <summary>Standard output: colours on a terminal, plain lines that are never broken in a pipe or a file.</summary>
internal static class Terminal
{
    private const int PipeWidth = 1000;

    public static IAnsiConsole Out { get; } = Create();

    private static IAnsiConsole Create()
    {
        var plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PipeWidth;
        }

        return console;
    }
}
