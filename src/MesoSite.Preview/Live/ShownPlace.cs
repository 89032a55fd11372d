using MesoSite.Core;

namespace MesoSite.Preview.Live;

/// <summary>A place in a file, with its line in three pieces: before what is meant, that, and after.</summary>
/// <param name="Place"><c>file:line:column</c>.</param>
/// <param name="Link">Opens it in an editor; null where none is wanted.</param>
/// <param name="Remark">What is to be said of this place; may be empty.</param>
internal sealed record ShownPlace(string Place, string? Link, string Before, string Marked, string After, string Remark)
{
    private const int WidestLead = 60;
    private const int WidestLine = 240;

    /// <summary>A place.</summary>
    public static ShownPlace Of(SourceSpan span, string remark, bool linksToEditor)
    {
        var line = span.File.Line(span.Line);
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var from = Math.Max(0, start - WidestLead);
        var to = Math.Min(line.Length, from + WidestLine);
        var end = Math.Clamp(start + Math.Max(1, span.Length), start, to);
        return new ShownPlace(
            span.ToString(),
            linksToEditor ? EditorLink.To(span) : null,
            (from > 0 ? "…" : string.Empty) + line[from..start].TrimStart(),
            line[start..end],
            line[end..to] + (to < line.Length ? "…" : string.Empty),
            remark);
    }
}
