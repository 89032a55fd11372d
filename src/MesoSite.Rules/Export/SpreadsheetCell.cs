namespace MesoSite.Rules.Export;

/// <summary>Cells that a spreadsheet does not take for formulas.</summary>
internal static class SpreadsheetCell
{
    /// <summary>The cell as it is written.</summary>
    // A spreadsheet takes "= 3 d" for a formula, but "-" alone for a dash; an apostrophe makes it text (OWASP, "CSV injection").
    public static string Safe(string cell) => cell is ['=' or '+' or '@' or '\'', ..] or ['-', _, ..] ? $"'{cell}" : cell;

    /// <summary>The cell that <see cref="Safe"/> was made from.</summary>
    public static string Plain(string cell) => cell is ['\'', '=' or '+' or '-' or '@' or '\'', ..] ? cell[1..] : cell;
}
