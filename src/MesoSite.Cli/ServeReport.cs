using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using MesoSite.Core;
using MesoSite.Preview;

namespace MesoSite.Cli;

/// <summary>What a preview tells in the terminal: a line for each build, and its faults where they are not those of the build before.</summary>
/// <param name="quiet">True to tell only what is wrong.</param>
/// <param name="open">True to open the site in the browser.</param>
internal sealed class ServeReport(bool quiet, bool open)
{
    private const int ShownFiles = 3;

    private string told = string.Empty;

    /// <summary>Tells something.</summary>
    public void Tell(PreviewNews news)
    {
        switch (news)
        {
            case PreviewNews.Listening listening:
                Tell(listening);
                break;
            case PreviewNews.Built built:
                Tell(built);
                break;
            case PreviewNews.Unwatched unwatched:
                Console.Error.WriteLine($"mesosite: the system tells no changes of files ({unwatched.Reason}), so they are looked for every two seconds");
                break;
            case PreviewNews.Crashed crashed:
                Console.Error.WriteLine("mesosite: this is a fault of the program, not of your files. The preview goes on. Please report it with the lines below.");
                Console.Error.WriteLine(crashed.Fault);
                break;
        }
    }

    private void Tell(PreviewNews.Listening listening)
    {
        if (listening.Taken is { } taken)
        {
            Console.Error.WriteLine($"mesosite: port {taken} is in use; the preview is at {listening.Address}");
        }

        Say($"The preview is at {listening.Address} until you press Ctrl-C.");
        if (open && !IsOpened(listening.Address))
        {
            Console.Error.WriteLine($"mesosite: no browser could be started; open {listening.Address} in yours");
        }
    }

    private void Tell(PreviewNews.Built built)
    {
        Say(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {Reason(built.Changes)}: {Outcome(built.Outcome)}, {built.Elapsed.TotalSeconds:0.00} s"));
        var faults = string.Concat(built.Outcome.Faults.Select(DiagnosticText.Format));
        if (faults != told)
        {
            DiagnosticReport.Write(built.Outcome.Faults);
        }

        told = faults;
    }

    private static string Reason(ImmutableArray<FileChange> changes) => changes.IsEmpty
        ? "first build"
        : string.Join(", ", changes.Take(ShownFiles).Select(Words)) + (changes.Length > ShownFiles ? $" and {changes.Length - ShownFiles} more" : string.Empty);

    private static string Words(FileChange change) => Shown(change.Path) + change.Kind switch
    {
        FileChangeKind.Added => " added",
        FileChangeKind.Removed => " removed",
        _ => " changed",
    };

    private static string Outcome(BuildOutcome outcome)
    {
        var warnings = outcome.Faults.Count(fault => fault.Severity == Severity.Warning);
        var errors = outcome.Faults.Length - warnings;
        var faults = (errors == 0 ? string.Empty : $", {Count(errors, "error")}") + (warnings == 0 ? string.Empty : $", {Count(warnings, "warning")}");
        return outcome.IsPublished ? $"{outcome.ChangedFiles} of {outcome.Files} files changed{faults}" : $"nothing published{faults}";
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    // A control character in a file's name would drive the terminal.
    private static string Shown(string path) => string.Concat(path.Select(letter => char.IsControl(letter) ? '?' : letter));

    private static bool IsOpened(Uri address)
    {
        try
        {
            using var browser = System.Diagnostics.Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException)
        {
            // There is no browser, as on a server, or nothing that knows which one.
            return false;
        }
    }

    private void Say(string line)
    {
        if (!quiet)
        {
            Console.Out.WriteLine(line);
        }
    }
}
