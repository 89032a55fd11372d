using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>::contraindications{decision=…}</c>: who should wait, by who decides.</summary>
internal sealed class ContraindicationsDirective() : LeafDirective("contraindications", "decision")
{
    public override ComponentView? View(DirectiveCall call)
    {
        var words = call.Context.Voice.Words;
        if (call.Required(words.Decisions, "decision", "decision") is not { } decision)
        {
            return null;
        }

        var items = from entry in call.Context.Content.Aftercare.Contraindications
                    where entry.Value.Decision.Value == call["decision"]
                    let text = words.Contraindications[entry.Id.Value]
                    select new TitledTextView(text.Title, ProseFromMarkdown.Blocks(text.Text, call.Context));
        var view = new ContraindicationListView(decision.Title, ProseFromMarkdown.Blocks(decision.Text, call.Context), [.. items]);
        return new ComponentView("contraindication-list", view);
    }
}
