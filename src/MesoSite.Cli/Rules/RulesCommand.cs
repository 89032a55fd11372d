using System.CommandLine;

namespace MesoSite.Cli.Rules;

/// <summary><c>mesosite rules</c>: the symptom checker's rules for the clinician who signs them.</summary>
internal static class RulesCommand
{
    private const string About = """
        Prove, read, try, compare and export the symptom checker's rules.

        Examples:
          mesosite rules check                                      all proofs and figures
          mesosite rules table                                      the rules, most urgent first
          mesosite rules ask                                        asks, and says what the rules say
          mesosite rules ask --answer fever=yes --answer days="4 d"
          mesosite rules diff HEAD~1                                what changed since a commit; "rules diff OLD NEW" compares two
          mesosite rules export --format csv > rules.csv            for a spreadsheet; dmn for a modeller, json for a program
        """;

    public static Command Create() => new("rules", About)
    {
        CheckCommand.Create(), TableCommand.Create(), AskCommand.Create(), DiffCommand.Create(), ExportCommand.Create(),
    };
}
