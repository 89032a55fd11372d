using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Preview.Live;

/// <summary>A fault as the panel shows it. All of it is text, never HTML.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">Its code; empty for a fault of the program.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
/// <param name="Places">Where, and a second place that belongs to it.</param>
internal sealed record ShownFault(string Severity, string Code, string Message, string Help, ImmutableArray<ShownPlace> Places)
{
    /// <summary>A diagnostic.</summary>
    public static ShownFault Of(Diagnostic fault, bool linksToEditor) => new(
        fault.Severity == Core.Severity.Warning ? "warning" : "error",
        fault.Code,
        fault.Message,
        fault.Help,
        [
            .. fault.Span is { } span ? [ShownPlace.Of(span, string.Empty, linksToEditor)] : Array.Empty<ShownPlace>(),
            .. fault.Related is { } related ? [ShownPlace.Of(related.Span, related.Value, linksToEditor)] : Array.Empty<ShownPlace>(),
        ]);
}
