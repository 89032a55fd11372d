using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Cli;

/// <summary>Writes the faults to standard error.</summary>
internal static class DiagnosticReport
{
    /// <summary>True where a fault is more than a warning.</summary>
    public static bool HasErrors(this ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity != Severity.Warning);

    public static void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Console.Error.WriteLine();
            Console.Error.Write(DiagnosticText.FormatFor(diagnostic, Terminal.ErrorColumns));
        }

        if ((diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity != Severity.Warning) ?? diagnostics.FirstOrDefault()) is { } first)
        {
            Console.Error.WriteLine();
            Console.Error.WriteLine($"`mesosite explain {first.Code}` tells more: why it matters, and an example.");
        }
    }
}
