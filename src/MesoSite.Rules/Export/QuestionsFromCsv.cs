using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>The first row and the rows of the questions' properties.</summary>
internal sealed class QuestionsFromCsv
{
    private static readonly string[] Properties = ["?kind", "?options", "?block", "?not-sure", "?monotone", "?urgency"];

    private readonly CsvRow header;
    private readonly ImmutableArray<CsvRow> rows;

    private QuestionsFromCsv(CsvRow header, ImmutableArray<CsvRow> rows) => (this.header, this.rows) = (header, rows);

    /// <summary>The questions and the dispositions; null where the rows themselves are not what they should be.</summary>
    /// <param name="header">The first row.</param>
    /// <param name="rows">The rows that begin with a question mark; each as long as the first.</param>
    public static (ImmutableArray<Question> Questions, ImmutableArray<string> Dispositions)? Read(
        CsvRow header, ImmutableArray<CsvRow> rows)
    {
        var reader = new QuestionsFromCsv(header, rows);
        return reader.HasColumns() & reader.HasRows() ? reader.Read() : null;
    }

    private bool HasColumns()
    {
        var isRight = header.Cells is ["rule", .., "disposition", "hazard", "masked"]
            && header.Cells[1..^3] is var ids
            && ids.All(id => id is ['?', _, ..])
            && ids.Distinct().Count() == ids.Length;
        header.Refuse(!isRight, "the columns must be rule, each question's id after a question mark, disposition, hazard, masked");
        return isRight;
    }

    private bool HasRows()
    {
        foreach (var row in rows)
        {
            var name = row.Cells[0];
            row.Refuse(!Properties.Contains(name), $"\"{name}\" is no property of questions: {DidYouMean.Hint(name, Properties)}");
            row.Refuse(rows.First(other => other.Cells[0] == name) != row, $"there is a row \"{name}\" already");
        }

        var missing = Properties.Except(rows.Select(row => row.Cells[0])).ToList();
        header.Refuse(missing.Count > 0, $"there is no row {string.Join(", ", missing)}");
        return header.Faults.Count == 0;
    }

    private (ImmutableArray<Question> Questions, ImmutableArray<string> Dispositions) Read()
    {
        var options = Row("?options");
        var dispositions = options.List(options.Cells.Length - 3);
        options.Refuse(
            dispositions.IsEmpty || dispositions.Distinct().Count() < dispositions.Length,
            "under disposition stand all dispositions, each once, the most urgent first");
        return ([.. Enumerable.Range(1, header.Cells.Length - 4).Select(column => Question(column, dispositions))], dispositions);
    }

    private Question Question(int column, ImmutableArray<string> dispositions)
    {
        var id = header.Cells[column][1..];
        var (kinds, blocks, urgencies) = (Row("?kind"), Row("?block"), Row("?urgency"));
        var kind = KindNames.Parse(kinds.Cells[column].Trim());
        kinds.Refuse(kind is null, $"{id}: \"{kinds.Cells[column]}\" is no kind: {DidYouMean.Hint(kinds.Cells[column], KindNames.All)}");
        var isBlock = int.TryParse(blocks.Cells[column], NumberStyles.Integer, CultureInfo.InvariantCulture, out var block);
        blocks.Refuse(!isBlock, $"{id}: \"{blocks.Cells[column]}\" is no whole number");
        var urgency = urgencies.Cells[column].Trim().Length == 0 ? null : urgencies.Rank(column, dispositions);
        var question = new Question(
            new Located<string>(id, header.Place),
            kind ?? QuestionKind.YesNo,
            Row("?options").List(column),
            block,
            Row("?not-sure").Flag(column, id),
            Row("?monotone").Flag(column, id),
            urgency);
        Check(question);
        return question;
    }

    private void Check(Question question)
    {
        var (id, hasSigns) = (question.Id.Value, question.Kind is QuestionKind.YesNo or QuestionKind.AnyOf);
        var (options, names) = (Row("?options"), question.Names);
        options.Refuse(names.Distinct().Count() < names.Length, $"{id}: two answers have the same name");
        options.Refuse(names.IsEmpty && question.Kind == QuestionKind.OneOf, $"{id}: there is nothing to answer");
        Row("?urgency").Refuse(question.Urgency is not null && !hasSigns, $"{id}: only yes-no and any-of have an urgency");
    }

    private CsvRow Row(string property) => rows.First(row => row.Cells[0] == property);
}
