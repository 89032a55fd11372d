using System.Globalization;
using System.Text;

namespace MesoSite.Core;

/// <summary>Writes a fault as text: what is wrong, where, the line itself with a marker under it, what to do.</summary>
public static class DiagnosticText
{
    /// <summary>Several lines ending in a line feed, without colour.</summary>
    /// <param name="diagnostic">The fault.</param>
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        text.Append(CultureInfo.InvariantCulture, $"{severity} {diagnostic.Code}: {diagnostic.Message}\n");
        if (diagnostic.Span is not { } span)
        {
            return text.Append(CultureInfo.InvariantCulture, $"  {diagnostic.Help}\n").ToString();
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
        text.Append(CultureInfo.InvariantCulture, $"  {span}\n");
        var line = Shown(span.File.Line(span.Line));
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"  {number,5} │ {line}\n");
        var start = Math.Min(span.Column - 1, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - start));
        text.Append(' ', 8).Append("│ ").Append(' ', start).Append('^', length).Append(' ').Append(remark).Append('\n');
    }

    // A tab or a control character would move the marker away from what it marks, or drive the terminal.
    private static string Shown(string line) =>
        string.Create(line.Length, line, (shown, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                shown[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
}
