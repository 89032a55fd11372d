using System.CommandLine;
using System.Text.Json.Nodes;

namespace MesoSite.Cli;

/// <summary><c>mesosite bundle</c>: a published site as one ZIP.</summary>
internal static class BundleCommand
{
    private const string About = """
        Pack a published site into one ZIP, for a USB stick or an upload. Unpacked anywhere, it opens from index.html.

        The same site gives the same bytes on every machine: its files stand in it by name, as they are, all of one time (that of SOURCE_DATE_EPOCH, or else
        the first of 1980) and without rights or owners. A site that is not just as a build left it is not packed.

        Examples:
          mesosite bundle                                  output/ to output.zip
          mesosite bundle public --output handouts.zip     another folder, another name
        """;

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "folder of the site", DefaultValueFactory = _ => "output" };
        var output = new Option<string?>("--output") { Description = "name of the ZIP; left out, that of the folder with .zip" };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError($"--output takes the name of a ZIP, which ends in .zip, not \"{name}\"");
            }
        });
        var quiet = new Option<bool>("--quiet") { Description = "print only what is wrong" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("bundle", About) { folder, output, quiet, json };
        command.SetAction(parsed =>
        {
            var site = parsed.GetRequiredValue(folder);
            return Run(site, parsed.GetValue(output) ?? Path.TrimEndingDirectorySeparator(site) + ".zip", parsed.GetValue(quiet), parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(string folder, string file, bool quiet, bool json)
    {
        var result = SiteBundle.Run(folder, file);
        var isPacked = !result.Diagnostics.HasErrors();
        if (json)
        {
            Console.Out.WriteLine(JsonReport.Write(new JsonObject
            {
                ["packed"] = isPacked,
                ["file"] = file,
                ["files"] = result.Files,
                ["bytes"] = result.Bytes,
                ["diagnostics"] = JsonReport.Of(result.Diagnostics),
            }));
        }
        else
        {
            DiagnosticReport.Write(result.Diagnostics);
            if (isPacked && !quiet)
            {
                Console.Out.WriteLine($"{result.Files} files, {result.Bytes} bytes in {file}");
            }
        }

        return isPacked ? ExitCode.Well : ExitCode.ContentHasErrors;
    }
}
