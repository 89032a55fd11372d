using System.CommandLine;
using System.Diagnostics;

namespace MesoSite.Cli;

/// <summary><c>mesosite build</c>.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var theme = Folders.Theme();
        var output = Folders.Option("--output", "output", "folder for the finished site");
        var reports = new Option<string?>("--reports") { Description = "folder for the clinic's own reports; left out, beside the site: output-reports" };
        var address = new Option<string?>("--address") { Description = "address of the site, in place of the one in site.yaml" };
        address.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                result.AddError($"--address takes an address such as https://handouts.example.org, not \"{text}\"");
            }
            else if (result.GetValueOrDefault<string?>() is { } address && !BuildOptions.IsAddressShort(address))
            {
                result.AddError("--address takes an address of at most 1000 characters");
            }
        });
        var today = TodayOption.Create();
        var wait = WaitOption.Create();
        var gallery = new Option<bool>("--gallery") { Description = "also make gallery.html, with all components of the theme" };
        var noChecks = new Option<bool>("--no-checks") { Description = "publish the pages without checking them; for measuring" };
        var quiet = new Option<bool>("--quiet") { Description = "print only what is wrong" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("build", "Build the site.") { input, theme, output, reports, address, today, wait, gallery, noChecks, quiet, json };
        command.SetAction(parsed => Run(
            new BuildOptions(
                parsed.GetRequiredValue(input),
                parsed.GetRequiredValue(theme),
                parsed.GetRequiredValue(output),
                parsed.GetValue(gallery),
                parsed.GetValue(address),
                parsed.GetValue(reports),
                !parsed.GetValue(noChecks))
            {
                Today = TodayOption.Read(parsed.GetValue(today)),
                Wait = TimeSpan.FromSeconds(parsed.GetValue(wait)),
            },
            parsed.GetValue(quiet),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(BuildOptions options, bool quiet, bool json)
    {
        var clock = Stopwatch.StartNew();
        var progress = new PhaseProgress(Console.Out, silent: quiet || json);
        var result = Build.Run(options, progress.Begin, holder => WaitOption.Say(holder, options));
        progress.End();
        var elapsed = clock.Elapsed;
        if (json)
        {
            Console.Out.WriteLine(JsonReport.Of(result, elapsed));
        }
        else
        {
            DiagnosticReport.Write(result.Diagnostics);
            if (!quiet)
            {
                BuildReport.Write(Terminal.Out, result, options, elapsed);
            }
        }

        return result.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }
}
