using System.Globalization;
using System.Text;

namespace MesoSite.Core;

/// <summary>Writes a fault as text: what is wrong, where, the line itself with a marker under it, what to do.</summary>
public static class DiagnosticText
{
    // Of a long paragraph, the part around the marker: what a terminal shows in a line or two.
    private const int WidestLine = 120;
    private const int WidestLead = 60;

    /// <summary>Several lines ending in a line feed, without colour.</summary>
    /// <param name="diagnostic">The fault.</param>
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        var severity = diagnostic.Severity == Severity.Warning ? "warning" : "error";
        text.Append(CultureInfo.InvariantCulture, $"{severity} {diagnostic.Code}: {Shown(diagnostic.Message)}\n");
        if (diagnostic.Span is not { } span)
        {
            return text.Append(CultureInfo.InvariantCulture, $"  {Shown(diagnostic.Help)}\n").ToString();
        }

        AppendPlace(text, span, diagnostic.Help);
        if (diagnostic.Related is { } related)
        {
            AppendPlace(text, related.Span, related.Value);
        }

        return text.ToString();
    }

    private static void AppendPlace(StringBuilder text, SourceSpan span, string remark)
    {
        var line = span.File.Line(span.Line);
        var start = Math.Min(span.Column - 1, line.Length);
        var from = start <= WidestLead ? 0 : start - WidestLead;
        var to = Math.Min(line.Length, from + WidestLine);
        var before = (from > 0 ? "…" : string.Empty) + Shown(line[from..start]);
        var rest = Shown(line[start..to]) + (to < line.Length ? "…" : string.Empty);
        var marked = rest[..Math.Clamp(span.Length, Math.Min(1, rest.Length), rest.Length)];
        text.Append(CultureInfo.InvariantCulture, $"  {Shown(span.ToString())}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {span.Line,5} │ {before}{rest}\n");
        text.Append(' ', 8).Append("│ ").Append(' ', Columns(before)).Append('^', Math.Max(1, Columns(marked))).Append(' ').Append(Shown(remark)).Append('\n');
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
