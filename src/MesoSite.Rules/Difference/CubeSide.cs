using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Difference;

/// <summary>A question and the answers to it of which any may be given.</summary>
/// <param name="Question">The question, as the newer table has it if it is there.</param>
/// <param name="Answers">The answers; bands that touch are one.</param>
public sealed record CubeSide(Question Question, ImmutableArray<AnswerChoice> Answers)
{
    /// <summary><c>course: same, worse</c></summary>
    public override string ToString() => $"{Question.Id.Value}: {string.Join(", ", Answers)}";
}
