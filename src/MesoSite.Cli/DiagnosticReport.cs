using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Cli;

/// <summary>Writes the faults to standard error.</summary>
internal static class DiagnosticReport
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Console.Error.WriteLine();
            Console.Error.Write(DiagnosticText.Format(diagnostic));
        }
    }
}
