using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Output;
using MesoSite.PostProcess;

namespace MesoSite;

/// <summary>How a build ended.</summary>
/// <param name="Diagnostics">All faults, by file and line.</param>
/// <param name="Languages">Pages in each language; empty where the build did not come so far.</param>
/// <param name="Quality">What was measured; null where the build did not come so far, or nothing was to be checked.</param>
/// <param name="Published">What was written; null where an error kept the old site.</param>
public sealed record BuildResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<LanguagePages> Languages,
    QualityReport? Quality,
    PublishedSite? Published);

/// <summary>The pages of a language.</summary>
/// <param name="Language">Its BCP 47 tag.</param>
/// <param name="Pages">How many.</param>
public sealed record LanguagePages(string Language, int Pages);
