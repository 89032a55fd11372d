using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>
/// A table for a spreadsheet (RFC 4180): a row for each rule; the columns <c>rule</c>, each question's id, <c>disposition</c>,
/// <c>hazard</c>, <c>masked</c>.
/// </summary>
public static class CsvFromTable
{
    /// <summary>The text. Columns of questions have <c>?</c> before their id, so that none is taken for another column.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">A rule tests a question twice.</exception>
    public static string Write(DecisionTable table)
    {
        var rows = table.Rules.Select(rule => new[] { rule.Id.Value }
            .Concat(table.Questions.Select(question => Cells.Test(rule, question)))
            .Concat([table.Dispositions[rule.Rank], rule.Hazard ?? string.Empty, rule.Masked ? AnswerNames.Yes : string.Empty])
            .Select(Safe));
        return CsvText.Write([Header(table), .. rows]);
    }

    /// <summary>The names of the columns.</summary>
    internal static string[] Header(DecisionTable table) =>
        ["rule", .. table.Questions.Select(question => $"?{question.Id.Value}"), "disposition", "hazard", "masked"];

    /// <summary>The cell that <see cref="Safe"/> was made from.</summary>
    internal static string Plain(string cell) => cell is ['\'', '=' or '+' or '-' or '@' or '\'', ..] ? cell[1..] : cell;

    // A spreadsheet takes "= 3 d" for a formula, but "-" alone for a dash; an apostrophe makes it text (OWASP, "CSV injection").
    private static string Safe(string cell) => cell is ['=' or '+' or '@' or '\'', ..] or ['-', _, ..] ? $"'{cell}" : cell;
}
