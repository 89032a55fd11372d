using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace MesoSite.Process.Text;

/// <summary><c>&lt;https://…&gt;</c> and <c>&lt;name@example.org&gt;</c>, under the same rules as other links.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var prose = (ProseRenderer)renderer;
        var url = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        var href = LinkTarget.Resolve(url, prose.Source.SpanOf(link), prose.Context);
        LinkRenderer.WriteLink(prose, href, () => prose.Isolating.Write(renderer, link.Url));
    }
}
