using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Core;

namespace MesoSite.Input.Markdown;

/// <summary>Finds what an author meant as a directive: a parser would have taken it, so what is left as text was mistyped.</summary>
internal static partial class UnreadDirectives
{
    public static void Check(MarkdownText text, DiagnosticBag bag)
    {
        foreach (var literal in text.Document.Descendants<LiteralInline>())
        {
            if (LooksLikeDirective().IsMatch(literal.Content.AsSpan()))
            {
                bag.Add(InputFaults.UnreadDirective(text.SpanOf(literal)));
            }
        }
    }

    [GeneratedRegex(@"(^|[^:]):[a-z-]+\[|^:{2,}\s*[a-z-]+")]
    private static partial Regex LooksLikeDirective();
}
