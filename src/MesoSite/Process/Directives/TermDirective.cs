using MesoSite.Process.Text;

namespace MesoSite.Process.Directives;

/// <summary><c>:term[bruising]</c>: the medical name, marked as English, in which the data keeps it.</summary>
internal sealed class TermDirective() : InlineDirective("term")
{
    public override void Write(ProseRenderer renderer, DirectiveCall call)
    {
        if (call.Find(call.Context.Content.Effects.Effects, "side effect", call.Head.Label!) is { } effect)
        {
            renderer.Write("<i class=\"term\" lang=\"en\" dir=\"ltr\">").WriteEscape(effect.Term).Write("</i>");
        }
    }

    public override string Said(DirectiveCall call) =>
        call.Context.Content.Effects.Effects.TryGet(call.Head.Label!, out var effect) ? effect.Term : string.Empty;
}
