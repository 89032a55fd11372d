using MesoSite.Process.Text;

namespace MesoSite.Process.Directives;

/// <summary><c>:cite[saceda-2022]</c>: a small number that leads to the page's list of sources.</summary>
internal sealed class CiteDirective() : InlineDirective("cite")
{
    public override void Write(ProseRenderer renderer, DirectiveCall call)
    {
        var context = call.Context;
        var id = call.Head.Label!;
        if (call.Find(context.Content.Sources.Sources, "source", id) is null)
        {
            return;
        }

        var number = context.Voice.Say(context.Cite(id));
        renderer.Write("<sup class=\"cite\"><a href=\"#source-").WriteEscapeUrl(number);
        renderer.Write("\" aria-label=\"").WriteEscape(context.Voice.Text("source-label", ("number", number))).Write("\">");
        renderer.WriteEscape(number).Write("</a></sup>");
    }

    // The number leads away from the text and is not part of its sentence.
    public override string Said(DirectiveCall call) => string.Empty;
}
