using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;
using MesoSite.Rules.Source;

namespace MesoSite.Input.Content;

/// <summary><c>checker/questions.yaml</c>.</summary>
/// <param name="Blocks">Questions of an earlier block are asked first; within a block the compiler orders them to ask least.</param>
internal sealed record CheckerQuestions(ImmutableArray<Located<string>> Blocks, Table<CheckerQuestion> Questions)
{
    public static readonly Shape<CheckerQuestions> Shape = new RecordShape<CheckerQuestions>(map => new CheckerQuestions(
        map.Required("blocks", new ListShape<Located<string>>(Shapes.IdReference, isSet: true, mayBeEmpty: false)),
        map.Required("questions", Shapes.Table(CheckerQuestion.Shape))));
}

/// <summary>A question of the checker.</summary>
/// <param name="Signs">Red flags, answered yes or no for the whole list; null unless the kind is <c>any-of</c>.</param>
/// <param name="Options">The answers to choose from; null unless the kind is <c>one-of</c>.</param>
/// <param name="NotSure">True where "not sure" is offered.</param>
/// <param name="Monotone">True where a worse answer never lowers the urgency.</param>
internal sealed record CheckerQuestion(
    Located<QuestionKind> Kind,
    Located<string> Block,
    Located<ImmutableArray<Located<string>>>? Signs,
    Located<ImmutableArray<Located<string>>>? Options,
    bool NotSure,
    bool Monotone)
{
    private static readonly Shape<Located<ImmutableArray<Located<string>>>> Names =
        Shapes.Located(new ListShape<Located<string>>(Shapes.IdReference, isSet: true, mayBeEmpty: false));

    public static readonly Shape<CheckerQuestion> Shape = new RecordShape<CheckerQuestion>(map => new CheckerQuestion(
        map.Required("kind", Shapes.Located(new ChoiceShape<QuestionKind>(
            ("yes-no", QuestionKind.YesNo), ("any-of", QuestionKind.AnyOf), ("one-of", QuestionKind.OneOf), ("number", QuestionKind.Number)))),
        map.Required("block", Shapes.IdReference),
        map.Optional("signs", Names),
        map.Optional("options", Names),
        map.Optional("not-sure", Shapes.Flag, false),
        map.Optional("monotone", Shapes.Flag, false)));

    /// <summary>The answers whose words may be left to the theme.</summary>
    public ImmutableArray<string> UsualAnswers => Kind.Value is QuestionKind.YesNo or QuestionKind.AnyOf
        ? NotSure ? [AnswerNames.Yes, AnswerNames.No, AnswerNames.NotSure] : [AnswerNames.Yes, AnswerNames.No]
        : NotSure ? [AnswerNames.NotSure] : [];
}
