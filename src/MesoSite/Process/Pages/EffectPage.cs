using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>One side effect: urgent signs first, then the facts, what it is, what helps, when to call.</summary>
internal static class EffectPage
{
    public static PlannedPage Plan(string id, TextContext context)
    {
        var voice = context.Voice;
        var effect = context.Content.Effects.Effects[id];
        var words = voice.Words.Effects[id];
        var cards = Cards(effect, context);
        var summary = EffectSummaries.Summary(id, context);
        var view = new EffectPageView(
            summary,
            ProseFromMarkdown.Blocks(words.About, context),
            ProseFromMarkdown.Blocks(words.Course, context),
            [.. effect.SelfCare.Select(care => ProseFromMarkdown.Inline(voice.Words.SelfCare[care.Value], context))],
            [.. cards.Where(card => card.Disposition.Card is "emergency" or "urgent")],
            [.. cards.Where(card => card.Disposition.Card is not ("emergency" or "urgent"))],
            effect.Judgement.IsEmpty ? null : Lists.And(voice.Locale, [.. effect.Judgement.Select(field => FieldName(field, voice))]),
            Sources.Numbered(SourcesOf(effect, context), context));
        var spec = new PageSpec(
            "effect",
            $"effect:{id}",
            words.Name,
            words.Summary.Text,
            effect.Reviewed,
            new LinkView(voice.Text("effects-title"), context.Href("page:effects")),
            []);
        return Frame.Page(spec with { Description = PlainText.Of(view.Effect.Summary) }, view, context);
    }

    private static string FieldName(string field, Voice voice) => voice.Text($"field-{field.Replace('.', '-')}");

    // The signs of an effect by where they send the patient, most urgent first, and the end of its normal course among them.
    private static ImmutableArray<CareCardView> Cards(Effect effect, TextContext context)
    {
        var care = context.Content.Care;
        var signs = effect.RedFlags
            .Select(flag => (Disposition: care.RedFlags[flag.Value].Disposition.Value, Text: CareCards.Flag(flag.Value, context)))
            .ToList();
        if (effect is { PastCourse: { } past, Course: Course.Known { Longest: { } longest } })
        {
            var text = context.Voice.Text("lasts-longer", ("duration", context.Voice.Say(longest.Value)));
            signs.Add((past.Value, Prose.Plain(text)));
        }

        return
        [
            .. from sign in signs
               group sign.Text by sign.Disposition into card
               orderby care.Rank(card.Key)
               select CareCards.Card(card.Key, [.. card], context),
        ];
    }

    // What the page's texts cite keeps its number; the sources of the facts follow.
    private static IEnumerable<string> SourcesOf(Effect effect, TextContext context)
    {
        foreach (var source in effect.Sources)
        {
            context.Cite(source.Value);
        }

        foreach (var source in effect.RedFlags.SelectMany(flag => context.Content.Care.RedFlags[flag.Value].Sources))
        {
            context.Cite(source.Value);
        }

        return context.Citations;
    }
}
