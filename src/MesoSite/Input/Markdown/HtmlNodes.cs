using Markdig.Syntax.Inlines;

namespace MesoSite.Input.Markdown;

/// <summary>A tag before its partner is found; without one, it is text.</summary>
internal sealed class HtmlTagInline(HtmlTag tag) : LeafInline
{
    public HtmlTag Tag { get; } = tag;
}

/// <summary><c>&lt;kbd&gt;Esc&lt;/kbd&gt;</c>: what stands between two tags.</summary>
/// <param name="start">The first tag.</param>
/// <param name="end">The last one.</param>
internal sealed class HtmlElementInline(HtmlTagInline start, HtmlTagInline end) : ContainerInline
{
    public HtmlTag Tag { get; } = start.Tag;

    public HtmlTagInline Start { get; } = start;

    public HtmlTagInline End { get; } = end;
}
