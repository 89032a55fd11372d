using MesoSite.Process.Pages;
using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>::emergency</c>: the emergency box.</summary>
internal sealed class EmergencyDirective() : LeafDirective("emergency")
{
    public override ComponentView View(DirectiveCall call) => new("emergency-box", Frame.Emergency(call.Context));
}
