using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>The rows of the rules.</summary>
internal static class RulesFromCsv
{
    /// <summary>The rules; where a row has a fault, a rule without what is wrong.</summary>
    public static ImmutableArray<Rule> Read(
        ImmutableArray<CsvRow> rows, ImmutableArray<Question> questions, ImmutableArray<string> dispositions)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. rows.Select(row => Read(row, ids, questions, dispositions))];
    }

    private static Rule Read(CsvRow row, HashSet<string> ids, ImmutableArray<Question> questions, ImmutableArray<string> dispositions)
    {
        var (id, hazard) = (row.Cells[0], row.Cells[^2]);
        row.Refuse(id.Length == 0, "the rule has no id");
        row.Refuse(!ids.Add(id), $"there is a rule \"{id}\" already");
        ImmutableArray<Condition> conditions = [.. questions.Zip(row.Cells.Skip(1)).SelectMany(cell => Read(row, cell.First, cell.Second))];
        var rank = row.Rank(row.Cells.Length - 3, dispositions) ?? 0;
        var isMasked = row.Flag(row.Cells.Length - 1, "masked");
        return new Rule(new Located<string>(id, row.Place), conditions, rank, hazard.Length == 0 ? null : hazard, isMasked);
    }

    // A dash and an empty cell are no condition.
    private static IEnumerable<Condition> Read(CsvRow row, Question question, string cell)
    {
        if (cell.Trim() is "-" or "")
        {
            return [];
        }

        if (UnaryTestParser.Parse(cell, question, out var error) is { } test)
        {
            return [new Condition(question.Id.Value, new Located<UnaryTest>(test, row.Place))];
        }

        row.Fault($"{question.Id.Value}: {error}");
        return [];
    }
}
