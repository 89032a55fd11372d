using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>The symptom checker in words.</summary>
/// <param name="Title">Also its entry in menus.</param>
internal sealed record CheckerWords(
    string Title, string Description, MarkdownText Lead, Table<CheckerQuestionWords> Questions, Table<MarkdownText> Reasons)
{
    private static readonly Shape<MarkdownText> Rule = new RecordShape<MarkdownText>(map => map.Required("reason", MarkdownShape.Instance));

    public static readonly Shape<CheckerWords> Shape = new RecordShape<CheckerWords>(map => new CheckerWords(
        map.Required("title", Shapes.Text),
        map.Required("description", Shapes.Text),
        map.Required("lead", MarkdownShape.Instance),
        map.Required("questions", Shapes.Table(CheckerQuestionWords.Shape)),
        map.Required("rules", Shapes.Table(Rule))));
}

/// <summary>A question in words.</summary>
/// <param name="Help">How to tell; or null.</param>
/// <param name="Answers">Labels by answer; those of yes, no and not sure may be left to the theme.</param>
internal sealed record CheckerQuestionWords(string Ask, MarkdownText? Help, Table<string> Answers)
{
    private static readonly Table<string> Usual = new([]);

    public static readonly Shape<CheckerQuestionWords> Shape = new RecordShape<CheckerQuestionWords>(map => new CheckerQuestionWords(
        map.Required("ask", Shapes.Text),
        map.Optional("help", MarkdownShape.Instance),
        map.Optional("answers", Shapes.Table(Shapes.Text), Usual)));
}
