using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Authoring;

/// <summary>What became of a new site or a new entry.</summary>
/// <param name="Diagnostics">All faults; with an error among them nothing was written.</param>
/// <param name="Files">What was written.</param>
/// <param name="ToFill">What is to be filled in there, by place.</param>
public sealed record AuthoringResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<Diagnostic> ToFill);
