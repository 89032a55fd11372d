using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Cli.Rules;

/// <summary>Asks the questions that the diagram asks, one after the other.</summary>
internal static class Interview
{
    /// <summary>The answers; null where the reader ended before there was an outcome.</summary>
    /// <param name="table">The rules.</param>
    /// <param name="answersFrom">Where answers are read: a number of the list, an answer's name, or a length of time.</param>
    /// <param name="questionsTo">Where questions are written.</param>
    public static ImmutableDictionary<string, Answer>? Ask(CompiledTable table, TextReader answersFrom, TextWriter questionsTo)
    {
        var answers = ImmutableDictionary<string, Answer>.Empty;
        while (table.Decide(answers).Missing is { } question)
        {
            if (AskOne(table.Domains[table.VariableOf(question.Id.Value)], answersFrom, questionsTo) is not { } answer)
            {
                return null;
            }

            answers = answers.Add(question.Id.Value, answer);
        }

        return answers;
    }

    private static Answer? AskOne(AnswerDomain domain, TextReader answersFrom, TextWriter questionsTo)
    {
        var question = domain.Question;
        questionsTo.WriteLine();
        questionsTo.WriteLine(question.Kind == QuestionKind.AnyOf ? $"{question.Id.Value}: {string.Join(", ", question.Options)}" : question.Id.Value);
        for (var place = 0; place < question.Names.Length; place++)
        {
            questionsTo.WriteLine($"  {place + 1} {question.Names[place]}");
        }

        if (question.Kind == QuestionKind.Number)
        {
            questionsTo.WriteLine($"  or a length of time; these differ: {string.Join(", ", domain.Choices.Where(choice => choice.Band is not null))}");
        }

        while (true)
        {
            questionsTo.Write("> ");
            if (answersFrom.ReadLine() is not { } line)
            {
                return null;
            }

            var text = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= question.Names.Length
                ? question.Names[number - 1]
                : line.Trim();
            if (Answer.Parse(text, question, out var error) is { } answer)
            {
                return answer;
            }

            questionsTo.WriteLine($"  {error}");
        }
    }
}
