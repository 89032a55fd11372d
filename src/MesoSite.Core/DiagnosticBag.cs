using System.Collections.Immutable;

namespace MesoSite.Core;

/// <summary>Collects the faults of a build. Safe for several threads; the order it gives does not depend on them.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly HashSet<Diagnostic> items = [];

    /// <summary>True once an error was added: something could not be read, or is wrong.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>True once something was found that is still to be filled in.</summary>
    public bool HasDrafts { get; private set; }

    /// <summary>True while nothing was added that keeps the whole site from being published.</summary>
    public bool MayBePublished => !HasErrors && !HasDrafts;

    /// <summary>Adds a fault. The same fault at the same place is kept once; what is an error is no longer a draft.</summary>
    /// <param name="diagnostic">The fault.</param>
    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            HasErrors |= diagnostic.Severity == Severity.Error;
            HasDrafts |= diagnostic.Severity == Severity.Draft;
            if (diagnostic.Severity == Severity.Error)
            {
                items.Remove(diagnostic with { Severity = Severity.Draft });
            }
            else if (diagnostic.Severity == Severity.Draft && items.Contains(diagnostic with { Severity = Severity.Error }))
            {
                return;
            }

            items.Add(diagnostic);
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
