using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>:::inset[Heading]</c>: an important aside.</summary>
internal sealed class InsetDirective() : ContainerDirective("inset")
{
    public override ComponentView View(DirectiveCall call, Prose body) => new("inset", new AsideView(call.Head.Label, body));
}
