using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Checker;
using MesoSite.Process.Text;
using MesoSite.Process.Views;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;

namespace MesoSite.Process.Pages;

/// <summary>The symptom checker: every question of the diagram a section, every answer a link, every rule that can win a care card.</summary>
internal static class CheckerPage
{
    public const string Target = "page:checker";

    /// <summary>The component whose script makes the page easier to use; it works without.</summary>
    private const string Script = "checker";

    public static PlannedPage Plan(CompiledRules rules, TextContext context)
    {
        var words = context.Voice.Words.Checker!;
        var table = rules.Compiled;
        var numbers = NumberedChart.Of(table);
        var view = new CheckerPageView(
            ProseFromMarkdown.Blocks(words.Lead, context),
            Href(table.Diagram.Root, numbers, table),
            [.. numbers.Nodes.Select(node => Question(node, numbers, table, context))],
            [.. numbers.Outcomes.Select(outcome => CheckerResults.Result(outcome, numbers, rules, context))]);
        var spec = new PageSpec("checker", Target, words.Title, words.Description, Reviews.OfChecker(context.Content), null, []);
        return Frame.Page(spec, view, context, [Script]);
    }

    /// <summary>The checker as a link; null where the site has none to offer.</summary>
    public static TeaserView? Teaser(TextContext context) =>
        context.Site.Addresses.Has(Target) && !context.Site.Withdrawn.Has(Target) && !context.Voice.Content.CheckerIsOut && context.Voice.Words.Checker is { } words
            ? new TeaserView(words.Title, context.Href(Target), words.Description)
            : null;

    /// <summary>The anchor of a result.</summary>
    public static string ResultId(string rule) => $"result-{rule}";

    private static CheckerQuestionView Question(int node, NumberedChart numbers, CompiledTable table, TextContext context)
    {
        var id = table.Table.Questions[table.Diagram.VariableOf(node)].Id.Value;
        var data = context.Content.Checker!.Questions;
        var words = context.Voice.Words.Checker!.Questions[id];
        return new CheckerQuestionView(
            Anchor(node, numbers, table),
            context.Voice.Say(numbers.NumberOf(node)),
            id,
            data.Questions[id].Block.Value == FirstAfterRedFlags(data),
            words.Ask,
            words.Help is { } help ? ProseFromMarkdown.Blocks(help, context) : null,
            [.. (data.Questions[id].Signs?.Value ?? []).Select(sign => CareCards.Flag(sign.Value, context))],
            [.. Answers(node, table).Select(answer => new CheckerAnswerView(
                AnswersInWords.Say(id, answer.Choice, context.Voice),
                Href(answer.Target, numbers, table),
                context.Voice.Say(numbers.NumberOf(answer.Target)),
                answer.Choice.ToString()))]);
    }

    // Everyone is asked the first block; another concern starts with the next.
    private static string? FirstAfterRedFlags(CheckerQuestions questions) => questions.Blocks.ElementAtOrDefault(1)?.Value;

    // Every answer that has a name is a link by itself; lengths of time that lead to the same place are one where they touch.
    private static IEnumerable<(AnswerChoice Choice, int Target)> Answers(int node, CompiledTable table)
    {
        var offered = table.Domains[table.Diagram.VariableOf(node)].Choices;
        return from answer in AnswerGroups.Of(table, node)
               from choice in answer.Choices
               orderby offered.TakeWhile(part => Start(part) != Start(choice)).Count()
               select (choice, answer.Target);

        static (string? Name, Duration? From, bool? Included) Start(AnswerChoice choice) =>
            (choice.Name, choice.Band?.From, choice.Band?.FromIncluded);
    }

    private static string Href(int reference, NumberedChart numbers, CompiledTable table) => $"#{Anchor(reference, numbers, table)}";

    private static string Anchor(int reference, NumberedChart numbers, CompiledTable table) =>
        reference >= 0 ? $"q{numbers.NumberOf(reference)}" : ResultId(table.RuleOf(Diagram.OutcomeOf(reference))!.Id.Value);
}
