using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>The aftercare checklist.</summary>
internal static class AftercarePage
{
    public static PlannedPage Plan(TextContext context)
    {
        var aftercare = context.Content.Aftercare;
        var lists = (Do: List(AftercareKind.Do, context), Avoid: List(AftercareKind.Avoid, context));
        foreach (var source in aftercare.Steps.SelectMany(entry => entry.Value.Sources))
        {
            context.Cite(source.Value);
        }

        var view = new AftercarePageView(
            lists.Do, lists.Avoid, Sources.Cited(context), aftercare.Steps.Any(entry => entry.Value.Judgement));
        var spec = new PageSpec(
            "aftercare",
            "page:aftercare",
            context.Voice.Text("aftercare-title"),
            context.Voice.Text("aftercare-description"),
            aftercare.Reviewed,
            null,
            []);
        return Frame.Page(spec, view, context);
    }

    /// <summary>The steps of one kind.</summary>
    public static AftercareListView List(AftercareKind kind, TextContext context)
    {
        var name = kind == AftercareKind.Do ? "do" : "avoid";
        var steps = from entry in context.Content.Aftercare.Steps
                    where entry.Value.Kind == kind
                    let words = context.Voice.Words.Aftercare[entry.Id.Value]
                    let duration = entry.Value.For is { } length ? context.Voice.Say(length) : null
                    select new AftercareStepView(words.Title, ProseFromMarkdown.Blocks(words.Text, context), duration);
        return new AftercareListView(name, context.Voice.Text($"aftercare-{name}"), [.. steps]);
    }
}
