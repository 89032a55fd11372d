using System.CommandLine;

namespace MesoSite.Cli;

/// <summary><c>mesosite verify</c>: a copy of a site against its manifest.</summary>
internal static class VerifyCommand
{
    private const string About = """
        Hold a copy of a published site against its manifest.json: what is changed, missing or added, a line each. Only reads; a ZIP is not unpacked.

        It shows a copy that is damaged, mixed up or added to. Whoever changes a file on purpose can change the manifest with it: compare the manifest's own
        hash, which stands in the last line, with that of the site you built.

        Examples:
          mesosite verify                       output/, against what the build wrote
          mesosite verify site.zip              what was sent, before it is unpacked
          mesosite verify /mnt/stick --json     one JSON object for a script
        """;

    public static Command Create()
    {
        var path = new Argument<string>("DIR|ZIP") { Description = "folder of a site, or a ZIP of one", DefaultValueFactory = _ => "output" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("verify", About) { path, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string path, bool json)
    {
        var result = SiteVerification.Run(path);
        if (json)
        {
            Console.Out.WriteLine(JsonReport.Of(result));
        }
        else
        {
            DiagnosticReport.Write(result.Diagnostics);
            Write("changed", result.Changed);
            Write("missing", result.Missing);
            Write("added", result.Added);
            if (result.Manifest is { } manifest)
            {
                Console.Out.WriteLine($"{result.Files} files listed in {path}, {result.Changed.Length} changed, {result.Missing.Length} missing, {result.Added.Length} added; manifest {manifest}");
            }
        }

        return result.IsWhole ? ExitCode.Well : ExitCode.ContentHasErrors;
    }

    // A name from somewhere else may hold anything, also what a terminal obeys.
    private static void Write(string what, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Console.Out.WriteLine($"{what,-7}  {string.Concat(path.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter))}");
        }
    }
}
