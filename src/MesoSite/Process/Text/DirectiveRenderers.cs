using Markdig.Renderers;
using Markdig.Renderers.Html;
using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Process.Directives;

namespace MesoSite.Process.Text;

/// <summary>Looks a directive inside a line up and writes its markup.</summary>
internal sealed class DirectiveInlineRenderer : HtmlObjectRenderer<DirectiveInline>
{
    protected override void Write(HtmlRenderer renderer, DirectiveInline node)
    {
        var prose = (ProseRenderer)renderer;
        var span = prose.Source.SpanOf(node);
        if (DirectiveList.Find(DirectiveList.Inline, node.Head, ":", span, prose.Context) is { } directive)
        {
            directive.Write(prose, new DirectiveCall(":" + node.Head.Name, node.Head, span, prose.Context));
        }
    }
}

/// <summary>Looks a directive on a line of its own up and puts its component there.</summary>
internal sealed class DirectiveLeafRenderer : HtmlObjectRenderer<DirectiveLeaf>
{
    protected override void Write(HtmlRenderer renderer, DirectiveLeaf node)
    {
        var prose = (ProseRenderer)renderer;
        var span = prose.Source.SpanOf(node);
        if (DirectiveRules.MayStandHere(prose, span, node.Head)
            && DirectiveList.Find(DirectiveList.Leaf, node.Head, "::", span, prose.Context) is { } directive
            && directive.View(new DirectiveCall("::" + node.Head.Name, node.Head, span, prose.Context)) is { } component)
        {
            prose.WriteComponent(component);
        }
    }
}

/// <summary>Looks a container up, renders what it holds, and puts its component there.</summary>
internal sealed class DirectiveContainerRenderer : HtmlObjectRenderer<DirectiveContainer>
{
    protected override void Write(HtmlRenderer renderer, DirectiveContainer node)
    {
        var prose = (ProseRenderer)renderer;
        var span = prose.Source.SpanOf(node);
        if (DirectiveRules.MayStandHere(prose, span, node.Head)
            && DirectiveList.Find(DirectiveList.Container, node.Head, ":::", span, prose.Context) is { } directive)
        {
            var body = ProseFromMarkdown.Blocks(prose.Source, node, prose.Context);
            if (directive.View(new DirectiveCall(":::" + node.Head.Name, node.Head, span, prose.Context), body) is { } component)
            {
                prose.WriteComponent(component);
            }
        }
    }
}

internal static class DirectiveRules
{
    // A component is a block; inside a paragraph of a list item or a fragment it would break the paragraph.
    public static bool MayStandHere(ProseRenderer prose, SourceSpan span, DirectiveHead head)
    {
        if (prose.ImplicitParagraph)
        {
            prose.Context.Bag.Add(ProcessFaults.BlockInsideLine(span, head.Name));
        }

        return !prose.ImplicitParagraph;
    }
}
