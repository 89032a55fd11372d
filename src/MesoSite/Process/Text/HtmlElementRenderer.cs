using Markdig.Renderers;
using Markdig.Renderers.Html;
using MesoSite.Input.Markdown;

namespace MesoSite.Process.Text;

/// <summary>An element that the site allows, with the attributes that are kept; of any other, the tags as the author wrote them.</summary>
internal sealed class HtmlElementRenderer : HtmlObjectRenderer<HtmlElementInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlElementInline element)
    {
        var prose = (ProseRenderer)renderer;
        var (tag, context) = (element.Tag, prose.Context);
        if (!renderer.EnableHtmlForInline)
        {
            // The text of a picture takes no markup.
            renderer.WriteChildren(element);
        }
        else if (context.Content.Settings.Html.Contains(tag.Name))
        {
            WriteStart(prose, element);
            renderer.WriteChildren(element);
            renderer.Write("</").Write(tag.Name).Write('>');
        }
        else
        {
            prose.Isolating.Write(renderer, prose.Source.Of(element.Start).ToString());
            renderer.WriteChildren(element);
            prose.Isolating.Write(renderer, prose.Source.Of(element.End).ToString());
        }
    }

    private static void WriteStart(ProseRenderer prose, HtmlElementInline element)
    {
        var tag = element.Tag;
        foreach (var attribute in tag.Dropped)
        {
            prose.Context.Bag.Add(ProcessFaults.HtmlAttribute(prose.Source.SpanOf(element.Start), tag.Name, attribute));
        }

        prose.Write('<').Write(tag.Name);
        foreach (var (name, value) in tag.Attributes)
        {
            prose.Write(' ').Write(name).Write("=\"").WriteEscape(value).Write('"');
        }

        prose.Write('>');
    }
}
