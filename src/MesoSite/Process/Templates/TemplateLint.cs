using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>What a template may not do.</summary>
internal static partial class TemplateLint
{
    private const char Mask = '\u0001';

    /// <summary>Finds raw output and unquoted attributes.</summary>
    /// <returns>False where there is raw output, which cannot be rendered.</returns>
    public static bool Check(SourceFile file, DiagnosticBag bag)
    {
        var raw = Raw().Matches(file.Text);
        foreach (Match match in raw)
        {
            bag.Add(ProcessFaults.RawMarkup(file.Span(match.Index, match.Length)));
        }

        // An expression may hold quotes of its own, which are not the attribute's.
        var masked = Expression().Replace(file.Text, match => new string(Mask, match.Length));
        foreach (Match match in Unquoted().Matches(masked))
        {
            var value = match.Groups[1];
            bag.Add(ProcessFaults.UnquotedAttribute(file.Span(value.Index, value.Length)));
        }

        return raw.Count == 0;
    }

    [GeneratedRegex(@"\{\{\{[^}]*\}\}\}|\{\{~?&[^}]*\}\}")]
    private static partial Regex Raw();

    [GeneratedRegex("<[a-zA-Z][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*?=\\s*(\u0001+)")]
    private static partial Regex Unquoted();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Expression();
}
