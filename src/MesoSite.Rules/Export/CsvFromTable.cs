using System.Collections.Immutable;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>
/// A whole table for a spreadsheet (RFC 4180). The columns: <c>rule</c>, each question's id, <c>disposition</c>, <c>hazard</c>,
/// <c>masked</c>. First a row for each property of the questions: <c>?kind</c>, <c>?options</c> (under <c>disposition</c> those of the
/// table, most urgent first), <c>?block</c>, <c>?not-sure</c>, <c>?monotone</c>, <c>?urgency</c>. Then a row for each rule.
/// </summary>
public static class CsvFromTable
{
    /// <summary>The text. Ids of questions have <c>?</c> before them, so that none is taken for another column.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">
    /// It has something that a cell cannot hold: a rule that tests a question twice, an id that begins with <c>?</c>, a comma in a name.
    /// </exception>
    public static string Write(DecisionTable table)
    {
        var rules = table.Rules.Select(rule => new[] { RuleId(rule) }
            .Concat(table.Questions.Select(question => Cells.Test(rule, question)))
            .Concat([table.Dispositions[rule.Rank], rule.Hazard ?? string.Empty, Flag(rule.Masked)]));
        return CsvText.Write([Header(table), .. Properties(table), .. rules.Select(row => row.Select(SpreadsheetCell.Safe))]);
    }

    /// <summary>The names of the columns.</summary>
    internal static string[] Header(DecisionTable table) =>
        ["rule", .. table.Questions.Select(question => $"?{question.Id.Value}"), "disposition", "hazard", "masked"];

    private static IEnumerable<IEnumerable<string>> Properties(DecisionTable table)
    {
        yield return Row("?kind", question => KindNames.Of(question.Kind));
        yield return Row("?options", question => List(question.Options), List(table.Dispositions));
        yield return Row("?block", question => $"{question.Block}");
        yield return Row("?not-sure", question => Flag(question.NotSure));
        yield return Row("?monotone", question => Flag(question.Monotone));
        yield return Row("?urgency", question => question.Urgency is { } urgency ? table.Dispositions[urgency] : string.Empty);

        IEnumerable<string> Row(string name, Func<Question, string> cell, string disposition = "") =>
            [name, .. table.Questions.Select(cell).Append(disposition).Select(SpreadsheetCell.Safe), string.Empty, string.Empty];
    }

    private static string RuleId(Rule rule) => !rule.Id.Value.StartsWith('?')
        ? rule.Id.Value
        : throw new ArgumentException($"the id of the rule \"{rule.Id.Value}\" begins with a question mark");

    private static string List(ImmutableArray<string> names) =>
        names.FirstOrDefault(name => name.Contains(',', StringComparison.Ordinal)) is { } wrong
            ? throw new ArgumentException($"\"{wrong}\" has a comma")
            : string.Join(", ", names);

    private static string Flag(bool isSet) => isSet ? AnswerNames.Yes : string.Empty;
}
