using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MesoSite.Core;

namespace MesoSite.Cli;

/// <summary>What a command says to a script. Values are put together by name, so that nothing has to be found out about them while the program runs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A value as JSON text.</summary>
    public static string Write(JsonNode value) => value.ToJsonString(Options);

    /// <summary>Values in their order.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> values) => new([.. values]);

    /// <summary>Values by names that are not known beforehand.</summary>
    public static JsonObject Map<T>(IEnumerable<T> values, Func<T, string> name, Func<T, JsonNode?> value) =>
        new(values.Select(each => KeyValuePair.Create(name(each), value(each))));

    /// <summary>The faults.</summary>
    public static JsonArray Of(ImmutableArray<Diagnostic> diagnostics) => List(diagnostics.Select(diagnostic => new JsonObject
    {
        ["code"] = diagnostic.Code,
        ["severity"] = diagnostic.Severity == Severity.Warning ? "warning" : "error",
        ["file"] = diagnostic.Span?.File.DisplayPath,
        ["line"] = diagnostic.Span?.Line,
        ["column"] = diagnostic.Span?.Column,
        ["message"] = diagnostic.Message,
        ["help"] = diagnostic.Help,
    }));

    /// <summary>The outcome of a build.</summary>
    public static string Of(BuildResult result, TimeSpan elapsed) => Write(new JsonObject
    {
        ["published"] = result.Published is not null,
        ["files"] = result.Published?.Files,
        ["changedFiles"] = result.Published?.ChangedFiles,
        ["bytes"] = result.Published?.Bytes,
        ["checked"] = result.Quality is not null,
        ["milliseconds"] = Math.Round(elapsed.TotalMilliseconds),
        ["languages"] = Map(result.Languages, language => language.Language, language => language.Pages),
        ["heaviestPage"] = result.Quality?.HeaviestPage,
        ["heaviestPageGzipped"] = result.Quality?.HeaviestPageBytes,
        ["heaviestVisit"] = result.Quality?.HeaviestVisit,
        ["heaviestVisitGzipped"] = result.Quality?.HeaviestVisitBytes,
        ["stylesGzipped"] = result.Quality?.StyleBytes,
        ["diagnostics"] = Of(result.Diagnostics),
    });

    /// <summary>How a copy of a site stands to its manifest.</summary>
    public static string Of(SiteVerificationResult result) => Write(new JsonObject
    {
        ["whole"] = result.IsWhole,
        ["files"] = result.Files,
        ["version"] = result.Version,
        ["sources"] = result.Sources,
        ["manifest"] = result.Manifest,
        ["changed"] = Names(result.Changed),
        ["missing"] = Names(result.Missing),
        ["added"] = Names(result.Added),
        ["diagnostics"] = Of(result.Diagnostics),
    });

    private static JsonArray Names(ImmutableArray<string> names) => List(names.Select(name => (JsonNode?)name));
}
