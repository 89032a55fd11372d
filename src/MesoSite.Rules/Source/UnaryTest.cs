using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>
/// A test of one answer, in the terms of DMN 1.3 (chapter 7.3.3, "unary tests"). <see cref="object.ToString"/> gives the text that
/// <see cref="UnaryTestParser"/> reads.
/// </summary>
public abstract record UnaryTest
{
    private UnaryTest()
    {
    }

    /// <summary>True where an answer passes. A length of time passes no test of names, and a name none of lengths.</summary>
    /// <param name="answer">The answer.</param>
    public abstract bool Holds(Answer answer);

    /// <summary><c>-</c>: every answer, <c>not-sure</c> included.</summary>
    public sealed record Any : UnaryTest
    {
        /// <inheritdoc/>
        public override bool Holds(Answer answer) => true;

        /// <inheritdoc/>
        public override string ToString() => "-";
    }

    /// <summary><c>worse, same</c>: one of these answers.</summary>
    /// <param name="Names">The answers; at least one.</param>
    public sealed record Named(ImmutableArray<string> Names) : UnaryTest
    {
        /// <inheritdoc/>
        public override bool Holds(Answer answer) => answer is Answer.Named named && Names.Contains(named.Name);

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Names);
    }

    /// <summary><c>not(better)</c>: every other answer, <c>not-sure</c> included.</summary>
    /// <param name="Test">What must fail.</param>
    public sealed record Negation(UnaryTest Test) : UnaryTest
    {
        /// <inheritdoc/>
        public override bool Holds(Answer answer) => !Test.Holds(answer);

        /// <inheritdoc/>
        public override string ToString() => $"not({Test})";
    }

    /// <summary><c>&gt; 3 d</c>: a length of time on one side of a threshold; <c>not-sure</c> fails.</summary>
    /// <param name="Operator">Which side.</param>
    /// <param name="Threshold">The threshold.</param>
    public sealed record Comparison(ComparisonOperator Operator, Duration Threshold) : UnaryTest
    {
        /// <inheritdoc/>
        public override bool Holds(Answer answer)
        {
            if (answer is not Answer.Lasting lasting)
            {
                return false;
            }

            var side = lasting.Duration.Seconds().CompareTo(Threshold.Seconds());
            return Operator switch
            {
                ComparisonOperator.Less => side < 0,
                ComparisonOperator.LessOrEqual => side <= 0,
                ComparisonOperator.Equal => side == 0,
                ComparisonOperator.GreaterOrEqual => side >= 0,
                _ => side > 0,
            };
        }

        /// <inheritdoc/>
        public override string ToString() => $"{UnaryTestParser.Symbol(Operator)} {Threshold}";
    }

    /// <summary><c>[1 d..3 d)</c>: a length of time between two; <c>not-sure</c> fails.</summary>
    /// <param name="From">The shorter end.</param>
    /// <param name="FromIncluded">True for <c>[</c>, false for <c>(</c>.</param>
    /// <param name="To">The longer end.</param>
    /// <param name="ToIncluded">True for <c>]</c>, false for <c>)</c>.</param>
    public sealed record Interval(Duration From, bool FromIncluded, Duration To, bool ToIncluded) : UnaryTest
    {
        /// <inheritdoc/>
        public override bool Holds(Answer answer) =>
            answer is Answer.Lasting lasting
            && (FromIncluded ? lasting.Duration.Seconds() >= From.Seconds() : lasting.Duration.Seconds() > From.Seconds())
            && (ToIncluded ? lasting.Duration.Seconds() <= To.Seconds() : lasting.Duration.Seconds() < To.Seconds());

        /// <inheritdoc/>
        public override string ToString() => $"{(FromIncluded ? '[' : '(')}{From}..{To}{(ToIncluded ? ']' : ')')}";
    }

    /// <summary><c>&gt; 3 d, not-sure</c>: at least one of several tests.</summary>
    /// <param name="Tests">The tests; at least two.</param>
    public sealed record Either(ImmutableArray<UnaryTest> Tests) : UnaryTest
    {
        /// <inheritdoc/>
        public override bool Holds(Answer answer) => Tests.Any(test => test.Holds(answer));

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Tests);
    }
}
