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
        map.Required("blocks", "Ids of the blocks, in the order in which they are asked.", new ListShape<Located<string>>(Shapes.IdReference, isSet: true, mayBeEmpty: false)),
        map.Required("questions", "The questions, each under an id of its own.", Shapes.Table(CheckerQuestion.Shape))));
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
        map.Required("kind", "How it is answered: yes or no; yes or no for a list of signs; one of several options; a length of time.", Shapes.Located(new ChoiceShape<QuestionKind>(
            ("yes-no", QuestionKind.YesNo), ("any-of", QuestionKind.AnyOf), ("one-of", QuestionKind.OneOf), ("number", QuestionKind.Number)))),
        map.Required("block", "In which block it is asked: one of blocks above.", Shapes.IdReference),
        map.Optional("signs", "Red flags of care.yaml, for any-of; put signs of one disposition together.", Names),
        map.Optional("options", "The answers to choose from, for one-of. The id of a side effect is reached by rules for each effect.", Names),
        map.Optional("not-sure", "true offers \"not sure\", which is never less urgent than \"no\".", Shapes.Flag, false),
        map.Optional("monotone", "true has it proven that a worse answer never lowers the urgency.", Shapes.Flag, false)));

    /// <summary>The answers whose words may be left to the theme.</summary>
    public ImmutableArray<string> UsualAnswers => Kind.Value is QuestionKind.YesNo or QuestionKind.AnyOf
        ? NotSure ? [AnswerNames.Yes, AnswerNames.No, AnswerNames.NotSure] : [AnswerNames.Yes, AnswerNames.No]
        : NotSure ? [AnswerNames.NotSure] : [];
}
