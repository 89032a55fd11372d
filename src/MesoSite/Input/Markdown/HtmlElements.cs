using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MesoSite.Input.Markdown;

/// <summary>Puts tags together that belong together. Both stand in the same emphasis, link or line, so that what comes of it is always well-formed.</summary>
internal static class HtmlElements
{
    /// <summary>Makes elements of pairs of tags; a tag without its partner becomes text.</summary>
    public static void Pair(MarkdownDocument document, string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            var containers = leaf.Inline!.Descendants<ContainerInline>().Prepend(leaf.Inline!).ToList();
            foreach (var container in containers)
            {
                Pair(container);
            }

            foreach (var tag in leaf.Inline!.Descendants<HtmlTagInline>().ToList())
            {
                tag.ReplaceBy(new LiteralInline(new StringSlice(text, tag.Span.Start, Math.Min(tag.Span.End, text.Length - 1))) { Span = tag.Span, Line = tag.Line, Column = tag.Column });
            }
        }
    }

    // The innermost pair is the first whose end comes; so pairs are found from the inside.
    private static void Pair(ContainerInline container)
    {
        var open = new List<HtmlTagInline>();
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is HtmlTagInline { Tag.IsEnd: false } start)
            {
                open.Add(start);
            }
            else if (inline is HtmlTagInline end && open.FindLastIndex(tag => tag.Tag.Name == end.Tag.Name) is >= 0 and var index)
            {
                Enclose(open[index], end);
                open.RemoveRange(index, open.Count - index);
            }

            inline = next;
        }
    }

    private static void Enclose(HtmlTagInline start, HtmlTagInline end)
    {
        var element = new HtmlElementInline(start, end)
        {
            Span = new Markdig.Syntax.SourceSpan(start.Span.Start, end.Span.End),
            Line = start.Line,
            Column = start.Column,
        };
        while (start.NextSibling is { } inside && inside != end)
        {
            inside.Remove();
            element.AppendChild(inside);
        }

        end.Remove();
        start.ReplaceBy(element);
    }
}
