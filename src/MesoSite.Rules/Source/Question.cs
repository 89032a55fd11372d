using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>An input of the decision table: something a patient is asked.</summary>
/// <param name="Id">Its id, unique among the questions, with its place.</param>
/// <param name="Kind">What it may be answered with.</param>
/// <param name="Options">
/// The answers of <see cref="QuestionKind.OneOf"/>, the signs of <see cref="QuestionKind.AnyOf"/>; otherwise empty.
/// </param>
/// <param name="Block">Questions of a lower block are asked first; within a block the compiler chooses the order.</param>
/// <param name="NotSure">True where <c>not-sure</c> is an answer.</param>
/// <param name="Monotone">
/// True where a worse answer must never lower the urgency. Better to worse is: <c>no</c>, <c>not-sure</c>, <c>yes</c>; the options in
/// their order; shorter to longer. Among options and lengths of time <c>not-sure</c> must be at least as urgent as the best answer.
/// </param>
/// <param name="Urgency">
/// Of <see cref="QuestionKind.YesNo"/> and <see cref="QuestionKind.AnyOf"/>: where it is asked and answered <c>yes</c>, the outcome must
/// be at least as urgent as this disposition, an index of <see cref="DecisionTable.Dispositions"/>; null where nothing is asked of it.
/// </param>
public sealed record Question(
    Located<string> Id, QuestionKind Kind, ImmutableArray<string> Options, int Block, bool NotSure, bool Monotone, int? Urgency = null)
{
    /// <summary>
    /// The answers that have a name, in the order they are offered: <c>yes, no</c> or the options, then <c>not-sure</c>. Those of a
    /// number are its bands, which only a whole table knows.
    /// </summary>
    public ImmutableArray<string> Names =>
    [
        .. Kind switch
        {
            QuestionKind.YesNo or QuestionKind.AnyOf => [AnswerNames.Yes, AnswerNames.No],
            QuestionKind.OneOf => Options,
            _ => ImmutableArray<string>.Empty,
        },
        .. NotSure ? [AnswerNames.NotSure] : ImmutableArray<string>.Empty,
    ];

    /// <summary>True where the question can be answered so.</summary>
    /// <param name="answer">The answer.</param>
    public bool Accepts(Answer answer) => answer switch
    {
        Answer.Named named => Names.Contains(named.Name),
        _ => Kind == QuestionKind.Number,
    };
}
