using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Checker;

/// <summary>A patient's answers as they are written.</summary>
internal static class AnswersFromText
{
    /// <summary>Reads answers by the id of the question; what is wrong with one is a fault, and it is left out.</summary>
    public static ImmutableDictionary<string, Answer> Read(
        Table<Located<string>> written, ImmutableArray<Question> questions, DiagnosticBag bag)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, Answer>(StringComparer.Ordinal);
        foreach (var (id, text) in written)
        {
            if (questions.FirstOrDefault(question => question.Id.Value == id.Value) is not { } question)
            {
                bag.Add(ProcessFaults.UnknownName(id.Span, "question", id.Value, questions.Select(known => known.Id.Value)));
            }
            else if (Answer.Parse(text.Value, question, out var error) is { } answer)
            {
                answers.Add(id.Value, answer);
            }
            else
            {
                bag.Add(RuleFaults.BadAnswer(text.Span, error!));
            }
        }

        return answers.ToImmutable();
    }
}
