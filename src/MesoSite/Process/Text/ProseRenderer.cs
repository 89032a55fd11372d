using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MesoSite.Cldr;
using MesoSite.Input.Markdown;
using MesoSite.Process.Views;

namespace MesoSite.Process.Text;

/// <summary>
/// Markdig's HTML renderer with our own nodes; a component ends one run of markup and begins the next. One serves all texts
/// of a page: making one costs more than rendering a short text.
/// </summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    private ImmutableArray<ProsePart>.Builder parts = ImmutableArray.CreateBuilder<ProsePart>();
    private MarkdownText? source;

    /// <summary>Makes the renderer of a page.</summary>
    /// <param name="context">The page.</param>
    public ProseRenderer(TextContext context)
        : base(new StringWriter { NewLine = "\n" })
    {
        Context = context;
        Isolating = new IsolatingRenderer(context.Voice.Locale.Direction == TextDirection.RightToLeft);
        ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(Isolating);
        ObjectRenderers.Replace<HeadingRenderer>(new SectionHeadingRenderer());
        ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.Add(new HtmlElementRenderer());
        ObjectRenderers.Add(new ScrollingTableRenderer());
        ObjectRenderers.Add(new DirectiveInlineRenderer());
        ObjectRenderers.Add(new DirectiveLeafRenderer());
        ObjectRenderers.Add(new DirectiveContainerRenderer());
    }

    /// <summary>The page.</summary>
    public TextContext Context { get; }

    /// <summary>Writes text with its runs of the other direction isolated.</summary>
    public IsolatingRenderer Isolating { get; }

    /// <summary>The text that is being rendered.</summary>
    public MarkdownText Source => source ?? throw new InvalidOperationException("nothing is being rendered");

    /// <summary>Renders the blocks of a container. A directive may call this while another text is being rendered.</summary>
    /// <param name="text">The text the blocks belong to.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="inline">True to leave out the marks of paragraphs.</param>
    public Prose Render(MarkdownText text, IEnumerable<Block> blocks, bool inline)
    {
        var outer = (Writer, parts, source, ImplicitParagraph);
        (Writer, parts, source, ImplicitParagraph) =
            (new StringWriter { NewLine = "\n" }, ImmutableArray.CreateBuilder<ProsePart>(), text, inline);
        foreach (var block in blocks)
        {
            Render(block);
        }

        Flush();
        var prose = new Prose(parts.ToImmutable());
        (Writer, parts, source, ImplicitParagraph) = outer;
        return prose;
    }

    /// <summary>Puts a component here.</summary>
    public void WriteComponent(ComponentView component)
    {
        EnsureLine();
        Flush();
        parts.Add(new ProsePart(null, component with { Voice = Context.Voice }));
    }

    private void Flush()
    {
        var markup = ((StringWriter)Writer).GetStringBuilder();
        if (markup.Length > 0)
        {
            parts.Add(new ProsePart(new Html(markup.ToString()), null));
            markup.Clear();
        }
    }

    /// <summary>A wide table scrolls by itself and can be reached by keyboard, instead of widening the page.</summary>
    private sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
    {
        private static readonly HtmlTableRenderer Plain = new();

        protected override void Write(HtmlRenderer renderer, Table table)
        {
            var label = ((ProseRenderer)renderer).Context.Voice.Text("table-label");
            renderer.EnsureLine();
            renderer.Write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").WriteEscape(label).WriteLine("\">");
            Plain.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class SectionHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            renderer.EnsureLine();
            renderer.Write($"<h{heading.Level} id=\"{HeadingIds.Of(heading)}{((ProseRenderer)renderer).Context.IdSuffix}\">");
            renderer.WriteLeafInline(heading);
            renderer.WriteLine($"</h{heading.Level}>");
        }
    }
}
