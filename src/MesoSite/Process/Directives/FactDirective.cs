using MesoSite.Process.Checker;
using MesoSite.Process.Text;

namespace MesoSite.Process.Directives;

/// <summary><c>:fact[bruising.course.longest]</c>: the value, said in the page's language.</summary>
internal sealed class FactDirective() : InlineDirective("fact")
{
    public override void Write(ProseRenderer renderer, DirectiveCall call)
    {
        var facts = call.Context.Site.Facts;
        var path = ConditionReader.Fill(call.Head.Label!, call.Context.Effect);
        if (!facts.TryGetValue(path, out var fact))
        {
            if (!call.Context.Site.IsOfDamagedEntry(path))
            {
                var root = path.Split('.')[0] + ".";
                var near = facts.Keys.Where(key => key.StartsWith(root, StringComparison.Ordinal)).ToList();
                call.Context.Bag.Add(ProcessFaults.UnknownFact(call.Span, path, near.Count > 0 ? near : facts.Keys));
            }

            return;
        }

        renderer.Write("<data class=\"fact\" value=\"").WriteEscape(fact.Raw).Write("\">");
        renderer.WriteEscape(call.Context.Voice.Say(fact)).Write("</data>");
    }

    public override string Said(DirectiveCall call)
    {
        var path = ConditionReader.Fill(call.Head.Label!, call.Context.Effect);
        return call.Context.Site.Facts.TryGetValue(path, out var fact) ? call.Context.Voice.Say(fact) : string.Empty;
    }
}
