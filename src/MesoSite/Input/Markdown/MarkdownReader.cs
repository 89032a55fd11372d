using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Core;

namespace MesoSite.Input.Markdown;

/// <summary>
/// Markdown with the extensions we chose one by one: pipe tables and directives. Raw HTML is off, but for the few elements that a site may allow, and so is
/// everything that would let an author's text become an attribute, a frame or a script.
/// </summary>
internal static class MarkdownReader
{
    // Markdig's parser and its renderer each give up at 128, the one for what stands in lines and blocks, the other for both together.
    private const int MaxDepth = 100;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Parses a text.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="rawOffset">Where its raw form begins in the file.</param>
    /// <param name="raw">Its raw form, as it stands in the file.</param>
    /// <param name="bag">Takes the faults.</param>
    /// <returns>The text, or null where it is nested too deep.</returns>
    public static MarkdownText? Read(string text, SourceFile file, int rawOffset, string raw, DiagnosticBag bag)
    {
        try
        {
            var document = Parse(text);
            var read = new MarkdownText(text, document, file, rawOffset, raw);
            if (TooDeepIn(document) is { } deep)
            {
                bag.Add(InputFaults.MarkdownTooDeep(read.SpanOf(deep), MaxDepth));
                return null;
            }

            UnreadDirectives.Check(read, bag);
            CheckEntities(read, bag);
            return read;
        }
        catch (ArgumentException)
        {
            // Markdig guards its recursion with this exception, and has no other use for it in parsing.
            bag.Add(InputFaults.MarkdownTooDeep(file.Span(rawOffset, 0), MaxDepth));
            return null;
        }
    }

    /// <summary>The tree of a text. The same text gives the same tree.</summary>
    /// <exception cref="ArgumentException">It is nested too deep.</exception>
    public static MarkdownDocument Parse(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        HtmlElements.Pair(document, text);
        HeadingIds.Extract(document);
        ForgetAlignment(document);
        TableHeads.Complete(document);
        return document;
    }

    // The first node that is inside too many others; null where none is.
    private static MarkdownObject? TooDeepIn(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > MaxDepth)
            {
                return next.Node;
            }

            IEnumerable<MarkdownObject?> inside = next.Node switch
            {
                ContainerBlock block => block,
                LeafBlock leaf => [leaf.Inline],
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var node in inside.OfType<MarkdownObject>())
            {
                open.Push((node, next.Depth + 1));
            }
        }

        return null;
    }

    // &#x202E; is the character that it names.
    private static void CheckEntities(MarkdownText text, DiagnosticBag bag)
    {
        if (!text.Text.Contains('&', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var entity in text.Document.Descendants<HtmlEntityInline>())
        {
            if (BidiControls.IndexOfSpan(entity.Transcoded.AsSpan()) is >= 0 and var index)
            {
                bag.Add(InputFaults.BidiControl(text.SpanOf(entity), entity.Transcoded.AsSpan()[index]));
            }
        }
    }

    // Markdig writes the alignment of a column as a style attribute, which the pages' policy forbids.
    private static void ForgetAlignment(MarkdownDocument document)
    {
        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
        {
            column.Alignment = null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml();
        builder.Extensions.AddIfNotAlready(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        builder.BlockParsers.Insert(0, new DirectiveBlockParser());
        builder.InlineParsers.Insert(0, new DirectiveInlineParser());
        builder.InlineParsers.Insert(0, new HtmlInlineParser());
        return builder.Build();
    }
}
