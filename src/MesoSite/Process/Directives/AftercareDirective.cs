using MesoSite.Input.Content;
using MesoSite.Process.Pages;
using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>::aftercare{kind=do}</c> or <c>{kind=avoid}</c>: the steps of aftercare.</summary>
internal sealed class AftercareDirective() : LeafDirective("aftercare", "kind")
{
    private static readonly string[] Kinds = ["do", "avoid"];

    public override ComponentView? View(DirectiveCall call)
    {
        switch (call["kind"])
        {
            case "do":
                return new ComponentView("aftercare-list", AftercarePage.List(AftercareKind.Do, call.Context));
            case "avoid":
                return new ComponentView("aftercare-list", AftercarePage.List(AftercareKind.Avoid, call.Context));
            case { } other:
                call.Context.Bag.Add(ProcessFaults.UnknownName(call.Span, "kind", other, Kinds));
                return null;
            default:
                call.Context.Bag.Add(ProcessFaults.MissingAttribute(call.Span, call.Written, "kind"));
                return null;
        }
    }
}
