using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using MesoSite.Preview;

namespace MesoSite.Cli;

/// <summary><c>mesosite serve</c>: a preview that follows every save.</summary>
internal static class ServeCommand
{
    private static readonly string About = $"""
        Build the site, show it on this machine alone, build it again on every save, and load the open pages anew where they were scrolled to.

        A build with errors leaves the last good site as it is; the pages show the errors with their lines. Ctrl-C ends the preview.

        Examples:
          mesosite serve                        input/ and theme/ at http://localhost:{PreviewOptions.UsualPort}/
          mesosite serve --drafts               also what is still between double brackets
          mesosite serve --open --editor        in a browser, with links that open the place of an error in VS Code
        """;

    public static Command Create()
    {
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var output = Folders.Option("--output", "output", "folder for the finished site");
        var port = new Option<int>("--port") { Description = "port on this machine; where it is in use, the next free one", DefaultValueFactory = _ => PreviewOptions.UsualPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                result.AddError($"--port takes a number from 1 to {IPEndPoint.MaxPort}, or 0 for any that is free");
            }
        });
        var open = new Option<bool>("--open") { Description = "open the site in the browser" };
        var editor = new Option<bool>("--editor") { Description = "make each place of an error a link that opens it in VS Code" };
        var drafts = new Option<bool>("--drafts") { Description = "also show what is still to be filled in; into a folder of its own, whose name ends with -draft" };
        var quiet = new Option<bool>("--quiet") { Description = "print only what is wrong" };
        var command = new Command("serve", About) { input, theme, output, port, open, editor, drafts, quiet };
        command.SetAction(parsed => Run(
            Options(new BuildOptions(parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), parsed.GetRequiredValue(output)), parsed.GetValue(drafts)),
            parsed.GetValue(port),
            parsed.GetValue(editor),
            new ServeReport(parsed.GetValue(quiet), parsed.GetValue(open))));
        return command;
    }

    // What must not be published never lies where a finished site does.
    private static BuildOptions Options(BuildOptions options, bool drafts) => drafts
        ? options with { Output = $"{Path.TrimEndingDirectorySeparator(options.Output)}-draft", Drafts = true }
        : options;

    private static int Run(BuildOptions options, int port, bool editor, ServeReport report)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = OnSignal(PosixSignal.SIGINT, stop);
        var memory = new BuildMemory();
        using var terminated = OnSignal(PosixSignal.SIGTERM, stop);
        try
        {
            LivePreview.RunAsync(
                new PreviewOptions(options.Output, [options.Input, options.Theme], port, editor),
                () => Outcome(Build.Run(options, _ => { }, holder => WaitOption.Say(holder, options), memory: memory)),
                report.Tell,
                stop.Token).GetAwaiter().GetResult();
            return ExitCode.Well;
        }
        catch (PortsException fault)
        {
            Console.Error.WriteLine($"mesosite: {fault.Message}; name another with --port");
            return ExitCode.WrongCommandLine;
        }
    }

    private static BuildOutcome Outcome(BuildResult result) =>
        new(result.Diagnostics, result.Published?.Manifest, result.Published?.Files ?? 0, result.Published?.ChangedFiles ?? 0);

    // The first time, a build that is under way may end; the second time, the system ends us as it always would.
    private static PosixSignalRegistration OnSignal(PosixSignal signal, CancellationTokenSource stop) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    });
}
