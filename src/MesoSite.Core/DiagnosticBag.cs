using System.Collections.Immutable;

namespace MesoSite.Core;

/// <summary>Collects the faults of a build. Safe for several threads; the order it gives does not depend on them.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly HashSet<Diagnostic> items = [];

    /// <summary>True once an error was added that keeps the whole site from being published.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a fault. The same fault at the same place is kept once.</summary>
    /// <param name="diagnostic">The fault.</param>
    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            items.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    /// <summary>Adds the faults of another bag.</summary>
    /// <param name="other">The other bag.</param>
    public void AddAll(DiagnosticBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var diagnostic in other.ToSorted())
        {
            Add(diagnostic);
        }
    }

    /// <summary>All faults by file, line and column; those without a place come first.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (gate)
        {
            return
            [
                .. items
                    .OrderBy(item => item.Span?.File.DisplayPath, StringComparer.Ordinal)
                    .ThenBy(item => item.Span?.Line)
                    .ThenBy(item => item.Span?.Column)
                    .ThenBy(item => item.Code, StringComparer.Ordinal)
                    .ThenBy(item => item.Message, StringComparer.Ordinal),
            ];
        }
    }
}
