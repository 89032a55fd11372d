using MesoSite.Process.Checker;
using MesoSite.Rules.Source;

namespace MesoSite.Cli.Rules;

/// <summary>Rules by what a user names them: a folder, a CSV file, or a git revision of the input folder.</summary>
internal static class RulesSource
{
    /// <summary>The rules; null, and the faults written, where there are none.</summary>
    /// <param name="name">What the user named.</param>
    /// <param name="input">The input folder, which a revision is one of.</param>
    public static (DecisionTable Table, CompiledRules? Rules)? Read(string name, string input)
    {
        if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var table = Rulebook.ReadCsv(name, out var faults);
            DiagnosticReport.Write(faults);
            return table is null ? null : (table, null);
        }

        return RulesOf.TryGet(Rulebook.ReadVersion(name, input), out var rules) ? (rules.Compiled.Table, rules) : null;
    }
}
