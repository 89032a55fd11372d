using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;

namespace MesoSite.Benchmarks.Measuring;

/// <summary>
/// <c>measure</c>: runs one command and prints what it cost. A process of its own for each run, because the kernel keeps the peak of
/// all children together.
/// </summary>
internal static class MeasureCommand
{
    public static Command Create()
    {
        var line = new Argument<string[]>("command") { Arity = ArgumentArity.OneOrMore, Description = "a program and its arguments" };
        var command = new Command("measure", "Run one command and print what it cost.") { line };
        command.Hidden = true;
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(line)));
        return command;
    }

    /// <summary>Measures a command in a process of its own.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static Measurement Of(string program, IEnumerable<string> arguments, string folder)
    {
        var said = Processes.Run("dotnet", [typeof(MeasureCommand).Assembly.Location, "measure", "--", program, .. arguments], folder);
        return JsonSerializer.Deserialize<Measurement>(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1])!;
    }

    private static int Run(string[] line)
    {
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = System.Diagnostics.Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            Console.Error.Write(said);
            return process.ExitCode;
        }

        var (cpu, peak) = ChildUsage.Read();
        Console.WriteLine(JsonSerializer.Serialize(new Measurement(wall, cpu, peak)));
        return 0;
    }
}
