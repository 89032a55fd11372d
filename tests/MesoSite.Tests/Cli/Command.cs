using System.Diagnostics;
using System.Text;

namespace MesoSite.Tests.Cli;

/// <summary>The built command, run as a user would.</summary>
internal sealed record Command(int ExitCode, string Out, string Error)
{
    public static Command Run(string workingDirectory, params string[] arguments) => Type(workingDirectory, string.Empty, arguments);

    /// <summary>The same, with something typed.</summary>
    public static Command Type(string workingDirectory, string typed, params string[] arguments) => Run(workingDirectory, typed, [], arguments);

    /// <summary>The same, with environment variables.</summary>
    public static Command In(string workingDirectory, (string Name, string Value)[] variables, string[] arguments) => Run(workingDirectory, string.Empty, variables, arguments);

    private static Command Run(string workingDirectory, string typed, (string Name, string Value)[] variables, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "mesosite.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Write(typed);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Command(process.ExitCode, output, error.Result);
    }
}
