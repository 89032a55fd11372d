using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Preview;

/// <summary>How a build ended.</summary>
/// <param name="Faults">All faults.</param>
/// <param name="IsPublished">True where the folder holds the new site; false where an error kept the old one.</param>
/// <param name="Files">Files of the site; 0 where it was not published.</param>
/// <param name="ChangedFiles">How many of them are new or differ from the build before.</param>
public sealed record BuildOutcome(ImmutableArray<Diagnostic> Faults, bool IsPublished, int Files, int ChangedFiles);
