using System.Text.Encodings.Web;
using System.Text.Json;
using MesoSite.Core;

namespace MesoSite.Cli;

/// <summary>The outcome of a build for a script.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(BuildResult result, TimeSpan elapsed) => JsonSerializer.Serialize(
        new
        {
            published = result.Published is not null,
            files = result.Published?.Files,
            changedFiles = result.Published?.ChangedFiles,
            bytes = result.Published?.Bytes,
            milliseconds = Math.Round(elapsed.TotalMilliseconds),
            languages = result.Languages.ToDictionary(language => language.Language, language => language.Pages),
            heaviestPage = result.Quality?.HeaviestPage,
            heaviestPageGzipped = result.Quality?.HeaviestPageBytes,
            stylesGzipped = result.Quality?.StyleBytes,
            diagnostics = result.Diagnostics.Select(diagnostic => new
            {
                code = diagnostic.Code,
                severity = diagnostic.Severity == Severity.Error ? "error" : "warning",
                file = diagnostic.Span?.File.DisplayPath,
                line = diagnostic.Span?.Line,
                column = diagnostic.Span?.Column,
                message = diagnostic.Message,
                help = diagnostic.Help,
            }),
        },
        Options);
}
