using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>:::care-card[Own heading]{disposition=…}</c>: a care card with the author's text.</summary>
internal sealed class CareCardDirective() : ContainerDirective("care-card", "disposition")
{
    public override ComponentView? View(DirectiveCall call, Prose body)
    {
        var dispositions = call.Context.Content.Care.Dispositions;
        if (call.Required(dispositions, "disposition", "disposition") is null)
        {
            return null;
        }

        var card = CareCards.Card(call["disposition"]!, [], call.Context);
        return new ComponentView("care-card", card with { Title = call.Head.Label is { } label ? Prose.Plain(label) : card.Title, Body = body });
    }
}
