using System.ComponentModel;
using System.Diagnostics;

namespace MesoSite.Cli.Doctor;

/// <summary>Looking at the machine. Nothing is changed.</summary>
internal static class Machine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A file in the working folder or in one around it; null where there is none.</summary>
    public static string? FileAbove(string name)
    {
        for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, name) is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(path);

    /// <summary>True where there is a program of that name on the PATH.</summary>
    public static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)));

    /// <summary>What a program says on standard output, and how it ended; null where it cannot be started or does not end.</summary>
    public static (int ExitCode, string Said)? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            // Both, or a program that says much would wait for a reader.
            var said = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(Patience))
            {
                return (process.ExitCode, said.Result.Trim());
            }

            process.Kill();
            return null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
