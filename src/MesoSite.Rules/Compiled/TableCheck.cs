using MesoSite.Rules.Source;

namespace MesoSite.Rules.Compiled;

/// <summary>
/// What whoever reads a table from a file must have made sure of. A fault that comes this far is a bug of the reader, not of the author.
/// </summary>
internal static class TableCheck
{
    /// <summary>Throws where a table refers to something that it does not have.</summary>
    /// <exception cref="ArgumentException">Says what and where.</exception>
    public static void Check(DecisionTable table, IEnumerable<Guarantee> guarantees)
    {
        var questions = table.Questions.Select(question => question.Id.Value).ToHashSet(StringComparer.Ordinal);
        var names = table.Rules.Select(rule => rule.Id.Value).ToHashSet(StringComparer.Ordinal);
        Require(questions.Count == table.Questions.Length, "two questions have the same id");
        Require(names.Count == table.Rules.Length, "two rules have the same id");
        foreach (var question in table.Questions)
        {
            Require(
                question.Names.Distinct().Count() == question.Names.Length,
                $"two answers of \"{question.Id.Value}\" have the same name");
            Require(
                question.Urgency is not { } urgency || (IsRank(urgency) && question.Kind is QuestionKind.YesNo or QuestionKind.AnyOf),
                $"the urgency of \"{question.Id.Value}\" is no disposition, or the question has no \"{AnswerNames.Yes}\"");
        }

        var rows = table.Rules.Select(rule => (rule.Id, rule.Conditions, rule.Rank))
            .Concat(guarantees.Select(guarantee => (guarantee.Id, guarantee.Conditions, guarantee.Rank)));
        foreach (var (id, conditions, rank) in rows)
        {
            Require(IsRank(rank), $"\"{id.Value}\" has no disposition");
            foreach (var condition in conditions)
            {
                Require(questions.Contains(condition.Question), $"\"{id.Value}\" tests \"{condition.Question}\", which is no question");
            }
        }

        bool IsRank(int rank) => rank >= 0 && rank < table.Dispositions.Length;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise);
        }
    }
}
