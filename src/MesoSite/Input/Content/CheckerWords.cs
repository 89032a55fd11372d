using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>The symptom checker in words.</summary>
/// <param name="Title">Also its entry in menus.</param>
internal sealed record CheckerWords(
    string Title, string Description, MarkdownText Lead, Table<CheckerQuestionWords> Questions, Table<MarkdownText> Reasons)
{
    private static readonly Shape<MarkdownText> Rule = new RecordShape<MarkdownText>(map => map.Required("reason", "Why the checker says so.", MarkdownShape.Instance));

    public static readonly Shape<CheckerWords> Shape = new RecordShape<CheckerWords>(map => new CheckerWords(
        map.Required("title", "The checker's title; also its entry in the menu.", Shapes.Text),
        map.Required("description", "One sentence for search results.", Shapes.Text),
        map.Required("lead", "What stands above the first question.", MarkdownShape.Instance),
        map.Required("questions", "The words of each question, by the ids of questions.yaml.", Shapes.Table(CheckerQuestionWords.Shape)),
        map.Required("rules", "The words of each rule, by the ids of rules.yaml.", Shapes.Table(Rule))));
}

/// <summary>A question in words.</summary>
/// <param name="Help">How to tell; or null.</param>
/// <param name="Answers">Labels by answer; those of yes, no and not sure may be left to the theme.</param>
internal sealed record CheckerQuestionWords(string Ask, MarkdownText? Help, Table<string> Answers)
{
    private static readonly Table<string> Usual = new([]);

    public static readonly Shape<CheckerQuestionWords> Shape = new RecordShape<CheckerQuestionWords>(map => new CheckerQuestionWords(
        map.Required("ask", "The question, as it is put to the patient.", Shapes.Text),
        map.Optional("help", "How to tell which answer is right.", MarkdownShape.Instance),
        map.Optional("answers", "Labels of the answers by id; those of yes, no and not-sure may be left to the theme.", Shapes.Table(Shapes.Text), Usual)));
}
