using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Core;

namespace MesoSite.Input.Markdown;

/// <summary>Finds what an author meant as a directive and a patient would read as text: mistyped, or never closed.</summary>
internal static partial class UnreadDirectives
{
    public static void Check(MarkdownText text, DiagnosticBag bag)
    {
        foreach (var container in text.Document.Descendants<DirectiveContainer>().Where(container => !container.Closed))
        {
            bag.Add(InputFaults.UnclosedContainer(text.SpanOf(container), new string(':', container.Colons), container.Head.Name));
        }

        foreach (var leaf in text.Document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null && text.Of(leaf).Contains(':')))
        {
            foreach (Match match in LooksLikeDirective().Matches(Unread(text, leaf)))
            {
                bag.Add(InputFaults.UnreadDirective(text.SpanOf(leaf.Span.Start + match.Index, match.Length)));
            }
        }
    }

    // The block as it stands in the file, without what a parser has read: code, directives and links.
    private static string Unread(MarkdownText text, LeafBlock leaf)
    {
        var start = Math.Clamp(leaf.Span.Start, 0, text.Text.Length);
        var shown = text.Of(leaf).ToArray();
        foreach (var inline in leaf.Inline!.Descendants().Where(inline => inline is CodeInline or DirectiveInline or LinkInline or AutolinkInline))
        {
            var from = Math.Clamp(inline.Span.Start - start, 0, shown.Length);
            var to = Math.Clamp(inline.Span.End + 1 - start, from, shown.Length);
            shown.AsSpan(from, to - from).Fill(' ');
        }

        return new string(shown);
    }

    [GeneratedRegex(@"(?<![:A-Za-z0-9]):[A-Za-z][A-Za-z-]*\[|^[ \t]*:{2,}[ \t]*[A-Za-z-]+", RegexOptions.Multiline)]
    private static partial Regex LooksLikeDirective();
}
