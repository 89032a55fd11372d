using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using MesoSite.Cli.Completion;
using MesoSite.Cli.Doctor;
using MesoSite.Cli.Explain;
using MesoSite.Cli.New;
using MesoSite.Cli.Rules;
using MesoSite.Cli.Sbom;
using MesoSite.Cli.Translations;

namespace MesoSite.Cli;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    private const string About = """
        Turns a clinic's articles and side-effect data into a static, accessible, multilingual site.

        Examples:
          mesosite new site clinic --subject "tooth extraction" --languages en,es
          mesosite build                                   input/ and theme/ to output/
          mesosite build --input clinic --output public    other folders
          mesosite build --gallery                         also a page with all components of the theme
          mesosite build --json > report.json              for a script
          mesosite serve                                   a preview that follows every save
          mesosite check                                   look over the finished pages once more
          mesosite print                                   handouts as PDFs, for paper
          mesosite verify site.zip                         whether a copy is as it was built
          mesosite bundle                                  the site as one ZIP
          mesosite rules check                             prove the symptom checker's rules
          mesosite translations status                     how far each language is
          mesosite translations reading en                 how hard the texts are to read
          mesosite explain MS2104                          what a fault is, and how it is mended
          mesosite doctor                                  whether this machine has what is needed

        Exit codes: 0 well, 1 the content has errors, 2 the command line was wrong, 3 a fault of the program.
        """;

    /// <summary>Runs what the arguments ask for.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand(About)
        {
            NewCommand.Create(),
            BuildCommand.Create(),
            ServeCommand.Create(),
            CheckCommand.Create(),
            PrintCommand.Create(),
            VerifyCommand.Create(),
            BundleCommand.Create(),
            RulesCommand.Create(),
            TranslationsCommand.Create(),
            SchemaCommand.Create(),
            ExplainCommand.Create(),
            DoctorCommand.Create(),
            CompletionCommand.Create(),
            SbomCommand.Create(),
        };
        root.Options.OfType<VersionOption>().Single().Action = new ProgramVersion.Said();
        // Without this an argument that begins with @ would be read as a file of arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        ImmutableArray<string> errors = [.. parsed.Errors.Select(error => error.Message), .. Dashes(parsed.CommandResult)];
        if (!errors.IsEmpty)
        {
            foreach (var error in errors)
            {
                Console.Error.WriteLine($"mesosite: {error}");
            }

            Console.Error.WriteLine("mesosite --help lists the commands and their options.");
            return ExitCode.WrongCommandLine;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    // A mistyped option would be taken for the name of a folder, and a file with such a name for an option by programs that are called.
    private static IEnumerable<string> Dashes(CommandResult command) =>
        from argument in command.Children.OfType<ArgumentResult>()
        from token in argument.Tokens
        where token.Value.StartsWith('-')
        select $"\"{token.Value}\" looks like an option; where it is a name, write ./{token.Value}";
}
