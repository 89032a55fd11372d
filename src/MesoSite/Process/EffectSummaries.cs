using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process;

/// <summary>The facts of a side effect in words.</summary>
internal static class EffectSummaries
{
    public static EffectSummaryView Summary(string id, TextContext context)
    {
        var effect = context.Content.Effects.Effects[id];
        var words = context.Voice.Words.Effects[id];
        var voice = context.Voice;
        var needsHelp = context.Content.Care.Dispositions[effect.Urgency.Value].Card != CareCard.SelfCare;
        return new EffectSummaryView(
            id,
            words.Name,
            effect.Term,
            context.Href($"effect:{id}"),
            ProseFromMarkdown.Inline(words.Summary, context),
            CareCards.Disposition(effect.Urgency.Value, context),
            voice.Say(effect.Frequency),
            effect.Reported is { } report ? Reported(report, voice) : null,
            effect.Onset is { } onset ? Onset(onset, voice) : voice.Text("not-known"),
            Usual(effect.Course, voice),
            needsHelp,
            !needsHelp && effect.Course is Course.Known { Longest: { } longest } ? voice.Say(longest.Value) : null,
            effect.Course is Course.NeverNormal);
    }

    private static string Reported(Report report, Voice voice) => voice.Text(
        "reported",
        ("count", voice.Say(report.Count)),
        ("of", voice.Say(report.Of)),
        ("percent", voice.Say(new Facts.FactValue.Measured(new Quantity.Percentage(report.Percent)))));

    // "0 hours" and "0–2 days" are right as values but read badly as an answer to "when does it start?".
    private static string Onset(DurationRange onset, Voice voice) => onset switch
    {
        { From.Value: 0, To.Value: 0 } => voice.Text("onset-at-once"),
        { From.Value: 0 } => voice.Text("onset-within", ("duration", voice.Say(onset.To))),
        _ => voice.Say(onset),
    };

    private static string Usual(Course course, Voice voice) => course switch
    {
        Course.NeverNormal => voice.Text("never-normal"),
        Course.Known { Usual: { } usual } => voice.Say(usual),
        _ => voice.Text("not-known"),
    };
}
