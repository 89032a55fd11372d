using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using MesoSite.Input.Markdown;
using MesoSite.Process.Views;

namespace MesoSite.Process.Text;

/// <summary>Markdig's HTML renderer with our own nodes; a component ends one run of markup and begins the next.</summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    private readonly StringWriter writer;
    private readonly ImmutableArray<ProsePart>.Builder parts;

    public ProseRenderer(StringWriter writer, ImmutableArray<ProsePart>.Builder parts, MarkdownText text, TextContext context)
        : base(writer)
    {
        (this.writer, this.parts, Source, Context) = (writer, parts, text, context);
        ObjectRenderers.Replace<HeadingRenderer>(new SectionHeadingRenderer());
        ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.Add(new ScrollingTableRenderer());
        ObjectRenderers.Add(new DirectiveInlineRenderer());
        ObjectRenderers.Add(new DirectiveLeafRenderer());
        ObjectRenderers.Add(new DirectiveContainerRenderer());
    }

    /// <summary>The text that is rendered.</summary>
    public MarkdownText Source { get; }

    /// <summary>The page it is put on.</summary>
    public TextContext Context { get; }

    /// <summary>Puts a component here.</summary>
    public void WriteComponent(ComponentView component)
    {
        EnsureLine();
        Flush();
        parts.Add(new ProsePart(null, component));
    }

    /// <summary>Ends the current run of markup.</summary>
    public void Flush()
    {
        if (writer.GetStringBuilder().Length > 0)
        {
            parts.Add(new ProsePart(new Html(writer.ToString()), null));
            writer.GetStringBuilder().Clear();
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

    private sealed class SectionHeadingRenderer : HtmlObjectRenderer<Markdig.Syntax.HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, Markdig.Syntax.HeadingBlock heading)
        {
            renderer.EnsureLine();
            renderer.Write($"<h{heading.Level} id=\"{HeadingIds.Of(heading)}\">");
            renderer.WriteLeafInline(heading);
            renderer.WriteLine($"</h{heading.Level}>");
        }
    }
}
