using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>Reads back what <see cref="CsvFromTable"/> wrote and a spreadsheet changed. A table that is read compiles.</summary>
public static class TableFromCsv
{
    /// <summary>The table with its questions and dispositions; null where there are faults.</summary>
    /// <param name="file">The text.</param>
    /// <param name="faults">What is wrong, in the author's words, each with the place of its row.</param>
    public static DecisionTable? Read(SourceFile file, out ImmutableArray<Located<string>> faults)
    {
        var found = ImmutableArray.CreateBuilder<Located<string>>();
        DecisionTable? table = null;
        if (Rows(file, found) is [var header, .. var rows]
            && QuestionsFromCsv.Read(header, rows.RemoveAll(row => !IsProperty(row))) is var (questions, dispositions))
        {
            table = new DecisionTable(questions, dispositions, RulesFromCsv.Read(rows.RemoveAll(IsProperty), questions, dispositions));
            CheckSizes(table, header);
        }

        faults = found.ToImmutable();
        return faults.IsEmpty ? table : null;
    }

    // None where the rows are of different lengths.
    private static ImmutableArray<CsvRow> Rows(SourceFile file, ImmutableArray<Located<string>>.Builder faults)
    {
        if (CsvText.Read(file.Text) is not { IsEmpty: false } text)
        {
            const string Otherwise = "this is no comma-separated table: a quotation mark is out of place, or nothing is there";
            faults.Add(new Located<string>(Otherwise, file.Start));
            return [];
        }

        ImmutableArray<CsvRow> rows =
        [
            .. text.Select(row => new CsvRow(
                new SourceSpan(file, row.Line, 1, 0), [.. row.Fields.Select(SpreadsheetCell.Plain)], faults)),
        ];
        foreach (var row in rows)
        {
            var (length, first) = (row.Cells.Length, rows[0].Cells.Length);
            row.Refuse(length != first, $"this row has {length} cells, the first has {first}");
        }

        return faults.Count == 0 ? rows : [];
    }

    private static void CheckSizes(DecisionTable table, CsvRow header)
    {
        ImmutableArray<Condition> conditions = [.. table.Rules.SelectMany(rule => rule.Conditions)];
        foreach (var question in table.Questions)
        {
            var answers = AnswerCount.Of(question, conditions);
            header.Refuse(answers > AnswerDomain.Largest, $"{question.Id.Value}: {answers} answers are more than {AnswerDomain.Largest}");
        }
    }

    private static bool IsProperty(CsvRow row) => row.Cells[0].StartsWith('?');
}
