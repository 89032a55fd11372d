using MesoSite.Process.Pages;
using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>::timeline</c>: the picture of what is normal, and when.</summary>
internal sealed class TimelineDirective() : LeafDirective("timeline")
{
    public override ComponentView View(DirectiveCall call) => new("timeline", TimelineFromEffects.Translate(call.Context));
}
