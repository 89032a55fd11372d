using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Input.Markdown;
using MesoSite.Process.Directives;
using SourceSpan = MesoSite.Core.SourceSpan;

namespace MesoSite.Process.Text;

/// <summary>
/// An author's text as a patient reads it, without marks: facts, telephones and terms said, citations and the components of other directives left
/// out. Each paragraph, item of a list and cell of a table is a passage. Headings are none, nor is a heading at the start of a paragraph
/// (<c>**What helps.** Leave it alone.</c>), nor the heads of tables: they are looked at, not read, and so many short ones would make any text look easy.
/// </summary>
internal static class SpokenText
{
    /// <summary>The passages of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">The page's language and site. Nothing is cited, and no fault is added.</param>
    public static IEnumerable<Passage> Of(MarkdownText text, TextContext context) =>
        from block in text.Document.Descendants<ParagraphBlock>()
        where block.Inline is not null && block.Parent is not TableCell { Parent: TableRow { IsHeader: true } }
        select Read(block.Inline!, text, context);

    private static Passage Read(ContainerInline inlines, MarkdownText text, TextContext context)
    {
        var passage = new PassageBuilder(text, context);
        var first = inlines.FirstChild;
        if (first is EmphasisInline { DelimiterCount: 2, NextSibling: not null } strong && IsHeading(strong, text, context))
        {
            first = strong.NextSibling;
        }

        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            passage.Add(inline);
        }

        return passage.ToPassage();
    }

    private static bool IsHeading(EmphasisInline strong, MarkdownText text, TextContext context)
    {
        var passage = new PassageBuilder(text, context);
        passage.Add(strong);
        return passage.ToPassage().Text.TrimEnd() is [.., '.' or '?' or '!' or ':' or '。' or '？' or '！' or '：' or '؟'];
    }

    private sealed class PassageBuilder(MarkdownText source, TextContext context)
    {
        private readonly StringBuilder text = new();
        private readonly ImmutableArray<(int At, int Offset)>.Builder pieces = ImmutableArray.CreateBuilder<(int At, int Offset)>();

        public Passage ToPassage() => new(text.ToString(), pieces.ToImmutable(), source);

        public void Add(Inline inline)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.ToString(), literal);
                    break;
                case LineBreakInline:
                    Add(" ", inline);
                    break;
                case CodeInline code:
                    Add(code.Content, code);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.ToString(), entity);
                    break;
                case DirectiveInline directive:
                    Add(Said(directive), directive);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    foreach (var child in container)
                    {
                        Add(child);
                    }

                    break;
            }
        }

        private void Add(string said, Inline inline)
        {
            pieces.Add((text.Length, inline.Span.Start));
            text.Append(said);
        }

        private string Said(DirectiveInline node) =>
            DirectiveList.Inline.FirstOrDefault(directive => directive.Name == node.Head.Name)
                ?.Said(new DirectiveCall(":" + node.Head.Name, node.Head, source.SpanOf(node), context))
            ?? string.Empty;
    }
}

/// <summary>A paragraph or the like as plain text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Pieces">Where a piece of it begins, and where that stands in the source.</param>
/// <param name="Source">The source.</param>
internal sealed record Passage(string Text, ImmutableArray<(int At, int Offset)> Pieces, MarkdownText Source)
{
    // Long enough to be found again in a YAML file that folds its lines.
    private const int MarkedLetters = 12;

    /// <summary>Where a piece of the text stands in its file.</summary>
    /// <param name="range">The piece.</param>
    public SourceSpan Place(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Text.Length);
        var index = 0;
        while (index + 1 < Pieces.Length && Pieces[index + 1].At <= start)
        {
            index++;
        }

        var (at, offset) = Pieces[index];
        var end = index + 1 < Pieces.Length ? Pieces[index + 1].At : Text.Length;
        return Source.SpanOf(offset + start - at, Math.Max(1, Math.Min(Math.Min(length, end - start), MarkedLetters)));
    }
}
