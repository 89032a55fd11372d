using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>The small faults that an author may put into a unary test.</summary>
internal static class TestMutations
{
    /// <summary>
    /// The test negated, dropped, with one entry less, with an end included or left out, with a comparison turned round. Of those that
    /// the same answers pass, the first. None for <c>-</c>, which tests nothing.
    /// </summary>
    public static IEnumerable<UnaryTest> Of(UnaryTest test, Question question)
    {
        if (test is UnaryTest.Any)
        {
            return [];
        }

        IEnumerable<UnaryTest> mutants = test is UnaryTest.Negation negation
            ? [negation.Test, new UnaryTest.Any(), .. Inside(negation.Test).Select(inner => new UnaryTest.Negation(inner))]
            : [new UnaryTest.Negation(test), new UnaryTest.Any(), .. Inside(test)];
        return Different([.. mutants], question);
    }

    private static IEnumerable<UnaryTest> Inside(UnaryTest test) => test switch
    {
        UnaryTest.Named { Names.Length: > 1 } named => named.Names.Select(name => new UnaryTest.Named(named.Names.Remove(name))),
        UnaryTest.Either either => Inside(either),
        UnaryTest.Interval interval =>
        [
            interval with { FromIncluded = !interval.FromIncluded },
            interval with { ToIncluded = !interval.ToIncluded },
        ],
        UnaryTest.Comparison comparison => Inside(comparison),
        _ => [],
    };

    private static IEnumerable<UnaryTest> Inside(UnaryTest.Either either)
    {
        for (var place = 0; place < either.Tests.Length; place++)
        {
            var others = either.Tests.RemoveAt(place);
            yield return others.Length == 1 ? others[0] : new UnaryTest.Either(others);
            foreach (var mutant in Inside(either.Tests[place]))
            {
                yield return new UnaryTest.Either(either.Tests.SetItem(place, mutant));
            }
        }
    }

    private static IEnumerable<UnaryTest> Inside(UnaryTest.Comparison comparison) => comparison.Operator switch
    {
        ComparisonOperator.Less => With(comparison, ComparisonOperator.LessOrEqual, ComparisonOperator.GreaterOrEqual),
        ComparisonOperator.LessOrEqual => With(comparison, ComparisonOperator.Less, ComparisonOperator.Greater),
        ComparisonOperator.Greater => With(comparison, ComparisonOperator.GreaterOrEqual, ComparisonOperator.LessOrEqual),
        ComparisonOperator.GreaterOrEqual => With(comparison, ComparisonOperator.Greater, ComparisonOperator.Less),
        _ => [],
    };

    private static IEnumerable<UnaryTest> With(UnaryTest.Comparison comparison, params ComparisonOperator[] operators) =>
        operators.Select(other => comparison with { Operator = other });

    private static IEnumerable<UnaryTest> Different(ImmutableArray<UnaryTest> tests, Question question)
    {
        var bands = question.Kind == QuestionKind.Number ? BandsFromCuts.Build(tests.SelectMany(Cut.Of)) : [];
        ImmutableArray<AnswerChoice> choices =
        [
            .. bands.Select(band => new AnswerChoice(null, band)),
            .. question.Names.Select(name => new AnswerChoice(name, null)),
        ];
        return tests.DistinctBy(test => string.Concat(choices.Select(choice => choice.Passes(test) ? '1' : '0')));
    }
}
