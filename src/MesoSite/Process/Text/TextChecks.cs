using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Input.Markdown;

namespace MesoSite.Process.Text;

/// <summary>What an author's text shows before it is put on a page.</summary>
internal static partial class TextChecks
{
    public static void Check(MarkdownText text, TextContext context)
    {
        foreach (var literal in text.Document.Descendants<LiteralInline>())
        {
            if (LooksLikeDirective().IsMatch(literal.Content.AsSpan()))
            {
                context.Bag.Add(ProcessFaults.UnreadDirective(text.SpanOf(literal)));
            }
        }

        TypedNumbers.Check(text, context);
    }

    // What the parsers have read is no literal any more; what still looks like it was mistyped.
    [GeneratedRegex(@"(^|[^:]):[a-z-]+\[|^:{2,}\s*[a-z-]+")]
    private static partial Regex LooksLikeDirective();
}
