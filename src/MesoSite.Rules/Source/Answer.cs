using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>What a question is answered with.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Reads an answer of a question: one of its names, or a length of time such as <c>3 d</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="question">The question.</param>
    /// <param name="error">What is wrong, in the author's words; null where nothing is.</param>
    /// <returns>The answer, or null where the text is none.</returns>
    public static Answer? Parse(string text, Question question, out string? error)
    {
        error = null;
        if (question.Names.Contains(text))
        {
            return new Named(text);
        }

        if (question.Kind == QuestionKind.Number && Duration.TryParse(text, out var duration))
        {
            return new Lasting(duration);
        }

        error = question.Kind == QuestionKind.Number
            ? $"\"{text}\" is no length of time such as \"3 d\"{(question.NotSure ? $", and not \"{AnswerNames.NotSure}\"" : string.Empty)}"
            : $"\"{text}\" is no answer to \"{question.Id.Value}\": {DidYouMean.Hint(text, question.Names)}";
        return null;
    }

    /// <summary>An answer that has a name.</summary>
    /// <param name="Name">Such as <c>yes</c> or an option.</param>
    public sealed record Named(string Name) : Answer
    {
        /// <inheritdoc/>
        public override string ToString() => Name;
    }

    /// <summary>A length of time.</summary>
    /// <param name="Duration">The length.</param>
    public sealed record Lasting(Duration Duration) : Answer
    {
        /// <inheritdoc/>
        public override string ToString() => Duration.ToString();
    }
}
