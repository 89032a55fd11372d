using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Preview;

/// <summary>How a build ended.</summary>
/// <param name="Faults">All faults.</param>
/// <param name="Site">What the new site is known by: another text where any file of it differs. Null where an error kept the old site.</param>
/// <param name="Files">Files of the site; 0 where it was not published.</param>
/// <param name="ChangedFiles">How many of them are new or differ from the site before.</param>
public sealed record BuildOutcome(ImmutableArray<Diagnostic> Faults, string? Site = null, int Files = 0, int ChangedFiles = 0)
{
    /// <summary>True where the folder holds the new site; false where an error kept the old one.</summary>
    public bool IsPublished => Site is not null;
}
