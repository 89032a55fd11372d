using System.ComponentModel;
using System.Diagnostics;

namespace MesoSite.Benchmarks.Measuring;

/// <summary>Running other programs.</summary>
internal static class Processes
{
    /// <summary>Runs a program to its end and returns what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static string Run(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        var faults = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? said
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{said}{faults.Result}");
    }

    /// <summary>What a program prints of its version; null where there is no such program.</summary>
    public static string? Version(string program, string argument)
    {
        try
        {
            return Run(program, [argument], Path.GetTempPath()).Split('\n')[0].Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
