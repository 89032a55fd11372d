using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MesoSite.Core;
using MesoSite.PostProcess;

namespace MesoSite;

/// <summary>How a build ended, as it is kept.</summary>
/// <param name="Key">Hash of all that it depended on.</param>
/// <param name="Site">Hash of the site's manifest.</param>
/// <param name="Reports">Hash of the manifest of the clinic's own reports; null where there were none.</param>
/// <param name="Languages">Pages in each language.</param>
/// <param name="Quality">What was measured; null where nothing was to be checked.</param>
/// <param name="Faults">All warnings, by file and line.</param>
internal sealed record BuildEnd(
    string Key, string Site, string? Reports, ImmutableArray<LanguagePages> Languages, QualityReport? Quality, ImmutableArray<KeptFault> Faults);

/// <summary>A fault without the files that it is in.</summary>
internal sealed record KeptFault(string Code, Severity Severity, KeptPlace? Place, string Message, string Help, string? Related, KeptPlace? RelatedPlace)
{
    public static KeptFault Of(Diagnostic fault) => new(
        fault.Code, fault.Severity, KeptPlace.Of(fault.Span), fault.Message, fault.Help, fault.Related?.Value, KeptPlace.Of(fault.Related?.Span));

    /// <summary>The fault in files as they are now, by what they are called; null where one is missing.</summary>
    public Diagnostic? In(IReadOnlyDictionary<string, SourceFile> files)
    {
        var (span, related) = (Place?.In(files), RelatedPlace?.In(files));
        return (Place is not null && span is null) || (RelatedPlace is not null && related is null)
            ? null
            : new Diagnostic(Code, Severity, span, Message, Help, related is { } place ? new Located<string>(Related!, place) : null);
    }
}

/// <summary>A place in a file.</summary>
internal sealed record KeptPlace(string File, int Line, int Column, int Length)
{
    public static KeptPlace? Of(SourceSpan? span) => span is { } place ? new(place.File.DisplayPath, place.Line, place.Column, place.Length) : null;

    public SourceSpan? In(IReadOnlyDictionary<string, SourceFile> files) =>
        files.TryGetValue(File, out var file) ? new SourceSpan(file, Line, Column, Length) : null;
}

/// <summary>Reads and writes it without reflection.</summary>
[JsonSerializable(typeof(BuildEnd))]
internal sealed partial class BuildEndJson : JsonSerializerContext;
