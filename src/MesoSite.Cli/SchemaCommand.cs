using System.CommandLine;

namespace MesoSite.Cli;

/// <summary><c>mesosite schema</c>: what an editor needs to complete and check YAML files while they are typed.</summary>
internal static class SchemaCommand
{
    private const string About = """
        Write JSON Schemas of all YAML files, made from the definitions that read them, so that VS Code and other editors complete and check while you type.

        They lie in .schema, in the input folder and in the theme; builds do not read them. A file names its schema in its first line, such as
        # yaml-language-server: $schema=../.schema/effects.schema.json

        Examples:
          mesosite schema                       input/.schema and theme/.schema
          mesosite schema --output schemas      all of them in another folder
        """;

    public static Command Create()
    {
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var output = new Option<string?>("--output") { Description = "one folder for all schemas, in place of .schema in both folders" };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && string.IsNullOrWhiteSpace(name))
            {
                result.AddError("--output takes the name of a folder");
            }
        });
        var command = new Command("schema", About) { input, theme, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string input, string theme, string? output)
    {
        var written = output is null ? AuthoringSchemas.WriteBeside(input, theme) : AuthoringSchemas.WriteTo(output);
        DiagnosticReport.Write(written.Diagnostics);
        foreach (var file in written.Files)
        {
            Console.Out.WriteLine($"wrote {file}");
        }

        return written.Files.IsEmpty ? ExitCode.ContentHasErrors : ExitCode.Well;
    }
}
