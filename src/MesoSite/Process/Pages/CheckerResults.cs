using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Checker;
using MesoSite.Process.Text;
using MesoSite.Process.Views;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Pages;

/// <summary>The results of the symptom checker.</summary>
internal static class CheckerResults
{
    /// <summary>The care card of a rule.</summary>
    /// <param name="outcome">The rule, as an index of the table.</param>
    /// <param name="numbers">Numbers on paper.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="context">The page.</param>
    public static CheckerResultView Result(int outcome, NumberedChart numbers, CompiledRules rules, TextContext context)
    {
        var table = rules.Compiled;
        var rule = table.Table.Rules[outcome];
        var authored = rules.Authored[rule.Id.Value];
        var effect = authored.Effect is { } about ? context.Content.Effects.Effects[about] : null;
        var disposition = table.Table.Dispositions[rule.Rank];
        var card = CareCards.Card(disposition, [], context);
        var emergency = TextContext.Phone(context.Site.EmergencyNumber);
        var clinic = TextContext.Phone(context.Content.Settings.Clinic.Phone);
        context.Effect = authored.Effect;
        var view = new CheckerResultView(
            CheckerPage.ResultId(rule.Id.Value),
            context.Voice.Say(numbers.NumberOf(Diagram.Terminal(outcome))),
            rule.Id.Value,
            rule.Rank,
            card.Disposition,
            card.Title,
            card.Action!,
            card.Phone,
            card.Phone == emergency ? null : emergency,
            card.Phone == clinic ? null : clinic,
            Because(rule, table, context),
            ProseFromMarkdown.Blocks(context.Voice.Words.Checker!.Reasons[authored.Id], context),
            authored.Rule.WhileWaiting ? ProseFromMarkdown.Blocks(context.Voice.Words.Emergency.After, context) : null,
            [.. (authored.Rule.SelfCare ?? effect?.SelfCare ?? []).Select(care => ProseFromMarkdown.Inline(context.Voice.Words.SelfCare[care.Value], context))],
            [.. Worse(rule, authored.Rule.RedFlags ?? effect?.RedFlags ?? [], context.Content.Care).Select(flag => CareCards.Flag(flag, context))],
            Links(authored, context),
            Sources.Numbered(SourcesOf(authored, context.Content).Select(source => source.Value), context),
            authored.Rule.Judgement,
            Frame.Review(Reviews.OfRules(context.Content, effect is null ? [] : [effect]), context.Voice));
        context.Effect = null;
        return view;
    }

    /// <summary>What the advice of a rule rests on: its own sources, or else those of the side effect that it is about.</summary>
    public static ImmutableArray<Located<string>> SourcesOf(AuthoredRule authored, SiteContent content) =>
        authored.Rule.Sources ?? (authored.Effect is { } effect ? content.Effects.Effects[effect].Sources : []);

    // A condition that every answer passes says nothing about the patient.
    private static ImmutableArray<CheckerReasonView> Because(Rule rule, CompiledTable table, TextContext context)
    {
        var said = ImmutableArray.CreateBuilder<CheckerReasonView>();
        foreach (var condition in rule.Conditions)
        {
            var domain = table.Domains[table.VariableOf(condition.Question)];
            var passing = domain.Passing(condition.Test.Value);
            if (passing != IntTable.All(domain.Choices.Length))
            {
                var ask = context.Voice.Words.Checker!.Questions[condition.Question].Ask;
                said.Add(new CheckerReasonView(ask, AnswersInWords.Say(condition.Question, domain.Told(passing), context.Voice)));
            }
        }

        return said.ToImmutable();
    }

    private static IEnumerable<string> Worse(Rule rule, ImmutableArray<Located<string>> flags, CareData care) =>
        from flag in flags
        where care.Rank(care.RedFlags[flag.Value].Disposition.Value) < rule.Rank
        select flag.Value;

    private static ImmutableArray<LinkView> Links(AuthoredRule authored, TextContext context)
    {
        var links = ImmutableArray.CreateBuilder<LinkView>();
        if (authored.Effect is { } effect)
        {
            links.Add(new LinkView(Titles.Of($"effect:{effect}", context), context.Href($"effect:{effect}")));
        }

        foreach (var see in authored.Rule.See)
        {
            if (LinkTarget.Resolve(see.Value, see.Span, context) is { } href)
            {
                links.Add(new LinkView(Titles.Of(see.Value, context), href));
            }
        }

        return links.ToImmutable();
    }
}
