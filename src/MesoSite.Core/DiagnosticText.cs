using System.Globalization;
using System.Text;

namespace MesoSite.Core;

/// <summary>Writes a fault as text: what is wrong, where, the line itself with a marker under it, what to do.</summary>
public static class DiagnosticText
{
    // Of a long paragraph, the part around the marker: what a terminal shows in a line or two.
    private const int WidestLine = 120;
    private const int NarrowestLine = 24;
    private const string Gutter = "        │ ";

    /// <summary>Several lines ending in a line feed, without colour.</summary>
    /// <param name="diagnostic">The fault.</param>
    public static string Format(Diagnostic diagnostic) => FormatFor(diagnostic, columns: null);

    /// <summary>The same for a terminal.</summary>
    /// <param name="diagnostic">The fault.</param>
    /// <param name="columns">How wide it is; null where lines are as long as they are, as in a pipe.</param>
    public static string FormatFor(Diagnostic diagnostic, int? columns)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        var severity = diagnostic.Severity == Severity.Warning ? "warning" : "error";
        text.Append(Wrapped.Text($"{severity} {diagnostic.Code}: {Shown(diagnostic.Message)}", columns, hanging: 2)).Append('\n');
        if (diagnostic.Span is not { } span)
        {
            return text.Append(Wrapped.Text($"  {Shown(diagnostic.Help)}", columns, hanging: 2)).Append('\n').ToString();
        }

        AppendPlace(text, span, diagnostic.Help, columns);
        if (diagnostic.Related is { } related)
        {
            AppendPlace(text, related.Span, related.Value, columns);
        }

        return text.ToString();
    }

    private static void AppendPlace(StringBuilder text, SourceSpan span, string remark, int? columns)
    {
        var line = span.File.Line(span.Line);
        var start = Math.Min(span.Column - 1, line.Length);
        // Beside the line stand its number and, where it is cut, an ellipsis at each end.
        var widest = columns is { } all ? Math.Clamp(all - Gutter.Length - 2, NarrowestLine, WidestLine) : WidestLine;
        var from = start <= widest / 2 ? 0 : start - (widest / 2);
        var to = Math.Min(line.Length, from + widest);
        while (columns is not null && to > start + 1 && Columns(line[from..to]) > widest)
        {
            to--;
        }

        var before = (from > 0 ? "…" : string.Empty) + Shown(line[from..start]);
        var rest = Shown(line[start..to]) + (to < line.Length ? "…" : string.Empty);
        var marked = rest[..Math.Clamp(span.Length, Math.Min(1, rest.Length), rest.Length)];
        text.Append(CultureInfo.InvariantCulture, $"  {Shown(span.ToString())}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {span.Line,5} │ {before}{rest}\n");
        var marker = new string(' ', Columns(before)) + new string('^', Math.Max(1, Columns(marked)));
        if (columns is { } room && Gutter.Length + marker.Length + 1 + remark.Length > room)
        {
            text.Append(Gutter).Append(marker).Append('\n').Append(Gutter).Append(Wrapped.Text(Shown(remark), room - Gutter.Length).Replace("\n", "\n" + Gutter, StringComparison.Ordinal)).Append('\n');
            return;
        }

        text.Append(Gutter).Append(marker).Append(' ').Append(Shown(remark)).Append('\n');
    }

    // A tab or a control character would move the marker away from what it marks, or drive the terminal; a control of directions would show
    // the line in the order that it feigns.
    private static string Shown(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || BidiControls.Has(letter) ? ' ' : letter));

    // A terminal gives Chinese, Japanese and Korean letters two columns, and marks above or below a letter none.
    private static int Columns(string text) => text.Sum(letter =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : letter is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') ? 2
        : 1);
}
