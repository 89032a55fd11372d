using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>What a template may not do, and where in it something stands.</summary>
internal static partial class TemplateLint
{
    private const char Mask = '\u0001';

    /// <summary>Finds blocks that do not close, raw output and unquoted attributes.</summary>
    /// <returns>False where the blocks do not close, so that the template cannot be compiled.</returns>
    public static bool Check(SourceFile file, DiagnosticBag bag)
    {
        foreach (Match match in Raw().Matches(file.Text))
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

        return CheckBlocks(file, bag);
    }

    // Handlebars.Net says which word was not closed, but not where it stands.
    private static bool CheckBlocks(SourceFile file, DiagnosticBag bag)
    {
        var open = new Stack<Match>();
        foreach (Match match in Block().Matches(file.Text))
        {
            if (match.Groups[1].Value == "#")
            {
                open.Push(match);
            }
            else if (open.Count == 0 || open.Peek().Groups[2].Value != match.Groups[2].Value)
            {
                var reason = open.Count == 0 ? "nothing is open" : $"what is open is {open.Peek().Value}";
                bag.Add(ProcessFaults.TemplateSyntax(file.Span(match.Index, match.Length), $"{match.Value}}}}} closes a block, but {reason}"));
                return false;
            }
            else
            {
                open.Pop();
            }
        }

        if (open.Count > 0)
        {
            var last = open.Peek();
            bag.Add(ProcessFaults.TemplateSyntax(file.Span(last.Index, last.Length), $"{last.Value} … is never closed"));
        }

        return open.Count == 0;
    }

    /// <summary>The first <c>{{…}}</c> of several templates in which a name stands; null where there is none.</summary>
    public static SourceSpan? FirstUse(IEnumerable<SourceFile> files, string name)
    {
        foreach (var file in files)
        {
            foreach (Match match in Expression().Matches(file.Text))
            {
                var at = match.Value.IndexOf(name, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return file.Span(match.Index + at, name.Length);
                }
            }
        }

        return null;
    }

    /// <summary>The place that a message gives as line:column, or that of the name it puts in quotes; else the start of the file.</summary>
    public static SourceSpan PlaceOf(SourceFile file, string message)
    {
        if (LineAndColumn().Match(message) is { Success: true } match
            && int.Parse(match.Groups[1].Value) is var line && line >= 1 && line <= file.LineCount)
        {
            return file.Span(file.Offset(line, 1), file.Line(line).Length);
        }

        var names = Quoted().Matches(message).Select(match => match.Groups[1].Value);
        return names.Select(name => FirstUse([file], name)).FirstOrDefault(span => span is not null) ?? file.Start;
    }

    [GeneratedRegex(@"\{\{\{[^}]*\}\}\}|\{\{~?&[^}]*\}\}")]
    private static partial Regex Raw();

    [GeneratedRegex("<[a-zA-Z][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*?=\\s*(\u0001+)")]
    private static partial Regex Unquoted();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\{\{~?([#/])>?\s*([a-zA-Z-]+)")]
    private static partial Regex Block();

    [GeneratedRegex(@"(\d+):(\d+)")]
    private static partial Regex LineAndColumn();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
