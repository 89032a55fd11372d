using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MesoSite.Tests.Cli;

/// <summary><c>mesosite serve</c> while it runs.</summary>
internal sealed partial class ServingCommand : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly System.Diagnostics.Process process;
    private readonly BlockingCollection<string> lines = [];
    private readonly StringBuilder errors = new();

    public ServingCommand(string workingDirectory, params string[] options)
    {
        // What a shell runs in the background is deaf to Ctrl-C, and so are its children, such as these tests'.
        string[] program = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(program[0])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])[.. program[1..], Path.Combine(AppContext.BaseDirectory, "mesosite.dll"), "serve", .. options])
        {
            start.ArgumentList.Add(argument);
        }

        process = System.Diagnostics.Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not null)
            {
                lines.Add(line.Data);
            }
        };
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors)
            {
                errors.AppendLine(line.Data);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Port = int.Parse(Address().Match(NextLine()).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    public int Port { get; }

    /// <summary>What was told on standard error so far.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
            {
                return errors.ToString().ReplaceLineEndings("\n");
            }
        }
    }

    /// <summary>The next line of standard output.</summary>
    public string NextLine()
    {
        Assert.True(lines.TryTake(out var line, Patience), $"nothing was told; on standard error: {Errors}");
        return line;
    }

    /// <summary>Presses Ctrl-C.</summary>
    /// <returns>The exit code.</returns>
    public int Interrupt()
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
        Assert.True(process.WaitForExit(Patience));
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
        lines.Dispose();
    }

    [GeneratedRegex(@"^The preview is at http://localhost:(\d+)/ until")]
    private static partial Regex Address();
}
