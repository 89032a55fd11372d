using System.Diagnostics.CodeAnalysis;
using MesoSite.Process.Checker;

namespace MesoSite.Cli.Rules;

/// <summary>Reads rules for a command, and says what is wrong with them.</summary>
internal static class RulesOf
{
    /// <summary>Writes the faults; false where there are no rules to go on with.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="rules">The rules; they may be proven wrong.</param>
    public static bool TryGet(RulebookResult read, [NotNullWhen(true)] out CompiledRules? rules)
    {
        DiagnosticReport.Write(read.Diagnostics);
        rules = read.Rules;
        return rules is not null;
    }
}
