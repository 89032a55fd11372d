using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>Reads back what <see cref="CsvFromTable"/> wrote and a spreadsheet changed.</summary>
public static class TableFromCsv
{
    private const int AfterQuestions = 3;

    /// <summary>The table with the rules of the text; null where there are faults.</summary>
    /// <param name="file">The text.</param>
    /// <param name="like">A table with the questions and dispositions; its rules do not matter.</param>
    /// <param name="faults">What is wrong, in the author's words, each with the place of its row.</param>
    public static DecisionTable? Read(SourceFile file, DecisionTable like, out ImmutableArray<Located<string>> faults)
    {
        var found = ImmutableArray.CreateBuilder<Located<string>>();
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var header = CsvFromTable.Header(like);
        if (CsvText.Read(file.Text) is not [var first, .. var rows])
        {
            found.Add(new Located<string>("this is no comma-separated table: a quotation mark is out of place, or nothing is there", file.Start));
        }
        else if (!first.Fields.SequenceEqual(header))
        {
            found.Add(new Located<string>($"the columns must be {string.Join(", ", header)}", file.Start));
        }
        else
        {
            foreach (var row in rows)
            {
                ReadRow(row.Fields, new SourceSpan(file, row.Line, 1, 0), like, rules, found);
            }
        }

        faults = found.ToImmutable();
        return faults.IsEmpty ? like with { Rules = rules.ToImmutable() } : null;
    }

    private static void ReadRow(
        ImmutableArray<string> fields, SourceSpan place, DecisionTable like, ImmutableArray<Rule>.Builder rules, ImmutableArray<Located<string>>.Builder faults)
    {
        if (fields.Length != like.Questions.Length + AfterQuestions + 1)
        {
            Fault($"this row has {fields.Length} cells, the first has {like.Questions.Length + AfterQuestions + 1}");
            return;
        }

        ImmutableArray<string> cells = [.. fields.Select(CsvFromTable.Plain)];
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var (question, text) in like.Questions.Zip(cells.Skip(1)))
        {
            if (text.Trim() is "-" or "")
            {
                continue;
            }

            if (UnaryTestParser.Parse(text, question, out var error) is { } test)
            {
                conditions.Add(new Condition(question.Id.Value, new Located<UnaryTest>(test, place)));
            }
            else
            {
                Fault($"{question.Id.Value}: {error}");
            }
        }

        var (disposition, hazard, masked) = (cells[^3], cells[^2], cells[^1]);
        var rank = like.Dispositions.IndexOf(disposition);
        Refuse(cells[0].Length == 0, "the rule has no id");
        Refuse(rules.Any(rule => rule.Id.Value == cells[0]), $"there is a rule \"{cells[0]}\" already");
        Refuse(rank < 0, $"\"{disposition}\" is no disposition: {DidYouMean.Hint(disposition, like.Dispositions)}");
        Refuse(masked is not (AnswerNames.Yes or ""), $"\"{masked}\" in the column masked: write \"{AnswerNames.Yes}\" or nothing");
        rules.Add(new Rule(
            new Located<string>(cells[0], place), conditions.ToImmutable(), Math.Max(rank, 0), hazard.Length == 0 ? null : hazard, masked == AnswerNames.Yes));

        void Fault(string text) => faults.Add(new Located<string>(text, place));

        void Refuse(bool isWrong, string text)
        {
            if (isWrong)
            {
                Fault(text);
            }
        }
    }
}
