using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>:::summary[Heading]</c>: the key points.</summary>
internal sealed class SummaryDirective() : ContainerDirective("summary")
{
    public override ComponentView View(DirectiveCall call, Prose body) => new("summary", new AsideView(call.Head.Label, body));
}
