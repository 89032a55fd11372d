using System.Collections.Immutable;
using System.Numerics;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>Something that a proof found wrong.</summary>
/// <param name="Answers">
/// The shortest counterexample: the fewest answers, in the order in which they are asked, that show the fault. Empty where the fault
/// shows whatever is answered, or never.
/// </param>
public abstract record Finding(ImmutableArray<GivenAnswer> Answers)
{
    /// <summary>No rule matches these answers.</summary>
    /// <param name="Count">How many combinations of answers to all questions no rule matches.</param>
    public sealed record Gap(ImmutableArray<GivenAnswer> Answers, BigInteger Count) : Finding(Answers);

    /// <summary>A rule never wins, and does not say <c>masked</c>.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="BeatenBy">Those that win where it matches; empty where it never matches at all.</param>
    public sealed record DeadRule(Rule Rule, ImmutableArray<Rule> BeatenBy) : Finding(ImmutableArray<GivenAnswer>.Empty);

    /// <summary>A rule says <c>masked</c> and wins all the same.</summary>
    /// <param name="Rule">The rule.</param>
    public sealed record LiveMaskedRule(Rule Rule, ImmutableArray<GivenAnswer> Answers) : Finding(Answers);

    /// <summary>A question is answered <c>yes</c>, and the outcome is less urgent than that answer deserves.</summary>
    /// <param name="Question">The question, whose <see cref="Question.Urgency"/> is missed; its <c>yes</c> is among the answers.</param>
    /// <param name="Winner">What wins; null where nothing does, which counts as least urgent.</param>
    public sealed record UnheededSign(Question Question, ImmutableArray<GivenAnswer> Answers, Rule? Winner) : Finding(Answers);

    /// <summary>A worse answer leads to something less urgent. <see cref="Finding.Answers"/> are those to the other questions.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Better">The better answer.</param>
    /// <param name="Worse">The worse answer.</param>
    /// <param name="BetterWinner">What wins with the better answer.</param>
    /// <param name="WorseWinner">What wins with the worse answer; null where nothing does, which counts as least urgent.</param>
    public sealed record LoweredUrgency(
        Question Question,
        AnswerChoice Better,
        AnswerChoice Worse,
        ImmutableArray<GivenAnswer> Answers,
        Rule? BetterWinner,
        Rule? WorseWinner)
        : Finding(Answers);

    /// <summary>A guarantee does not hold. Its conditions hold for these answers, as far as they are asked at all.</summary>
    /// <param name="Guarantee">The guarantee.</param>
    /// <param name="Winner">What wins instead; null where nothing does.</param>
    public sealed record BrokenGuarantee(Guarantee Guarantee, ImmutableArray<GivenAnswer> Answers, Rule? Winner) : Finding(Answers);

    /// <summary>A guarantee whose conditions no answers meet: it promises nothing.</summary>
    /// <param name="Guarantee">The guarantee.</param>
    public sealed record EmptyGuarantee(Guarantee Guarantee) : Finding(ImmutableArray<GivenAnswer>.Empty);
}
