using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>::red-flags{disposition=…}</c> or <c>{effect=…}</c>: the signs that call for that disposition, or that an effect has.</summary>
internal sealed class RedFlagsDirective() : LeafDirective("red-flags", "disposition", "effect")
{
    public override ComponentView? View(DirectiveCall call)
    {
        var context = call.Context;
        var care = context.Content.Care;
        IEnumerable<string> flags = care.RedFlags.Ids;
        if (call["effect"] is { } effect)
        {
            if (call.Find(context.Content.Effects.Effects, "side effect", effect) is not { } found)
            {
                return null;
            }

            flags = found.RedFlags.Select(flag => flag.Value);
        }

        if (call["disposition"] is not null || call["effect"] is null)
        {
            if (call.Required(care.Dispositions, "disposition", "disposition") is null)
            {
                return null;
            }

            flags = flags.Where(flag => care.RedFlags[flag].Disposition.Value == call["disposition"]);
        }

        return new ComponentView("text-list", new TextListView([.. flags.Select(flag => CareCards.Flag(flag, context))]));
    }
}
