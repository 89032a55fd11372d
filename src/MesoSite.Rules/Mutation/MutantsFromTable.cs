using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>All mutants of a table: each has one test or one disposition changed.</summary>
internal static class MutantsFromTable
{
    /// <summary>The mutants, rule by rule; of each its conditions in order, then its disposition.</summary>
    public static ImmutableArray<Mutant> Build(DecisionTable table)
    {
        var questions = table.Questions.ToDictionary(question => question.Id.Value);
        return
        [
            .. table.Rules.SelectMany((rule, place) => rule.Conditions
                .SelectMany((_, condition) => OfTest(rule, place, condition, questions))
                .Concat(OfDisposition(table, rule, place))),
        ];
    }

    private static IEnumerable<Mutant> OfTest(Rule rule, int place, int number, Dictionary<string, Question> questions)
    {
        var condition = rule.Conditions[number];
        var question = questions[condition.Question];
        return TestMutations.Of(condition.Test.Value, question).Select(test =>
        {
            var mutated = condition with { Test = new Located<UnaryTest>(test, condition.Test.Span) };
            return new Mutant(
                place,
                rule,
                rule with { Conditions = rule.Conditions.SetItem(number, mutated) },
                question,
                condition.Test.Value.ToString(),
                test.ToString());
        });
    }

    private static IEnumerable<Mutant> OfDisposition(DecisionTable table, Rule rule, int place) =>
        from rank in new[] { rule.Rank - 1, rule.Rank + 1 }
        where rank >= 0 && rank < table.Dispositions.Length
        select new Mutant(place, rule, rule with { Rank = rank }, null, table.Dispositions[rule.Rank], table.Dispositions[rank]);
}
