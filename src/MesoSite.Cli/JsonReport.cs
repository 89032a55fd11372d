using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using MesoSite.Core;

namespace MesoSite.Cli;

/// <summary>What a command says to a script.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>A value as JSON text.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The faults.</summary>
    public static IEnumerable<object> Of(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => new
    {
        code = diagnostic.Code,
        severity = diagnostic.Severity == Severity.Warning ? "warning" : "error",
        file = diagnostic.Span?.File.DisplayPath,
        line = diagnostic.Span?.Line,
        column = diagnostic.Span?.Column,
        message = diagnostic.Message,
        help = diagnostic.Help,
    });

    /// <summary>The outcome of a build.</summary>
    public static string Of(BuildResult result, TimeSpan elapsed) => Write(new
    {
        published = result.Published is not null,
        files = result.Published?.Files,
        changedFiles = result.Published?.ChangedFiles,
        bytes = result.Published?.Bytes,
        @checked = result.Quality is not null,
        milliseconds = Math.Round(elapsed.TotalMilliseconds),
        languages = result.Languages.ToDictionary(language => language.Language, language => language.Pages),
        heaviestPage = result.Quality?.HeaviestPage,
        heaviestPageGzipped = result.Quality?.HeaviestPageBytes,
        heaviestVisit = result.Quality?.HeaviestVisit,
        heaviestVisitGzipped = result.Quality?.HeaviestVisitBytes,
        stylesGzipped = result.Quality?.StyleBytes,
        diagnostics = Of(result.Diagnostics),
    });

    /// <summary>How a copy of a site stands to its manifest.</summary>
    public static string Of(SiteVerificationResult result) => Write(new
    {
        whole = result.IsWhole,
        files = result.Files,
        version = result.Version,
        sources = result.Sources,
        manifest = result.Manifest,
        changed = result.Changed,
        missing = result.Missing,
        added = result.Added,
        diagnostics = Of(result.Diagnostics),
    });
}
