using System.Collections.Immutable;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>The overview of all side effects, grouped as patients meet them.</summary>
internal static class EffectsPage
{
    public static PlannedPage Plan(TextContext context)
    {
        var view = new EffectsPageView(Groups(context));
        var spec = new PageSpec(
            "effects",
            "page:effects",
            context.Voice.Text("effects-title"),
            context.Voice.Text("effects-description"),
            Reviews.OfEffects(context.Content),
            null,
            [.. view.Groups.Select(group => new ContentsItemView(group.Id, group.Title))]);
        return Frame.Page(spec, view, context);
    }

    /// <summary>The groups with their side effects.</summary>
    public static ImmutableArray<EffectGroupView> Groups(TextContext context) =>
    [
        .. from id in context.Content.Effects.Groups
           let words = context.Voice.Words.Groups[id.Value]
           let effects = context.Content.Effects.Effects
               .Where(entry => entry.Value.Group.Value == id.Value && !context.Site.Withdrawn.Has($"effect:{entry.Id.Value}"))
               .ToList()
           where effects.Count > 0 || context.Content.Effects.Effects.All(entry => entry.Value.Group.Value != id.Value)
           select new EffectGroupView(
               id.Value,
               words.Title,
               ProseFromMarkdown.Blocks(words.Text, context),
               [.. effects.Select(entry => EffectSummaries.Summary(entry.Id.Value, context))]),
    ];
}
