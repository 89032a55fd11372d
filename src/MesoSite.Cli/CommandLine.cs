using System.CommandLine;
using MesoSite.Cli.Completion;
using MesoSite.Cli.Doctor;
using MesoSite.Cli.Explain;
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
            BuildCommand.Create(),
            ServeCommand.Create(),
            CheckCommand.Create(),
            PrintCommand.Create(),
            VerifyCommand.Create(),
            BundleCommand.Create(),
            RulesCommand.Create(),
            TranslationsCommand.Create(),
            ExplainCommand.Create(),
            DoctorCommand.Create(),
            CompletionCommand.Create(),
            SbomCommand.Create(),
        };
        root.Options.OfType<VersionOption>().Single().Action = new ProgramVersion.Said();
        // Without this an argument that begins with @ would be read as a file of arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine($"mesosite: {error.Message}");
            }

            Console.Error.WriteLine("mesosite --help lists the commands and their options.");
            return ExitCode.WrongCommandLine;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}
