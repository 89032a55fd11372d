using MesoSite.Input.Content;
using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>::effects{group=… frequency=… urgency=… ids="…"}</c>: a table of the side effects that fit all that is given.</summary>
internal sealed class EffectsDirective() : LeafDirective("effects", "group", "frequency", "urgency", "ids")
{
    public override ComponentView? View(DirectiveCall call)
    {
        var content = call.Context.Content;
        var wanted = content.Effects.Effects.AsEnumerable();
        if (call["ids"] is { } list)
        {
            var ids = list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (ids.Any(id => call.Find(content.Effects.Effects, "side effect", id) is null))
            {
                return null;
            }

            wanted = ids.Select(id => content.Effects.Effects.First(entry => entry.Id.Value == id));
        }

        var groups = content.Effects.Groups.Select(group => group.Value);
        var frequencies = Effect.Frequencies.Select(frequency => frequency.Word);
        var fits = Knows(call, "group", groups) && Knows(call, "frequency", frequencies) && Knows(call, "urgency", content.Care.Dispositions.Ids);
        if (!fits)
        {
            return null;
        }

        var effects = wanted.Where(entry => Fits(call, entry.Value)).Select(entry => EffectSummaries.Summary(entry.Id.Value, call.Context));
        return new ComponentView("effect-table", new EffectTableView(call.Context.Voice.Text("effects-caption"), [.. effects]));
    }

    private static bool Fits(DirectiveCall call, Effect effect) =>
        (call["group"] is not { } group || effect.Group.Value == group)
        && (call["urgency"] is not { } urgency || effect.Urgency.Value == urgency)
        && (call["frequency"] is not { } frequency || Effect.Frequencies.Any(entry => entry.Word == frequency && entry.Value == effect.Frequency));

    private static bool Knows(DirectiveCall call, string attribute, IEnumerable<string> known)
    {
        if (call[attribute] is not { } value || known.Contains(value))
        {
            return true;
        }

        call.Context.Bag.Add(ProcessFaults.UnknownName(call.Span, attribute, value, known));
        return false;
    }
}
