using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>
/// Reads a unary test: <c>tests = "-" | "not(" list ")" | list; list = test {"," test}; test = name | operator duration |
/// ("[" | "(") duration ".." duration ("]" | ")")</c>. Spaces around signs do not matter.
/// </summary>
public static class UnaryTestParser
{
    // The longer symbols first: "<=" begins with "<".
    private static readonly (string Symbol, ComparisonOperator Operator)[] Operators =
    [
        ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual),
        ("<", ComparisonOperator.Less),
        (">", ComparisonOperator.Greater),
        ("=", ComparisonOperator.Equal),
    ];

    /// <summary>Reads a test of a question's answers. References to facts must have been replaced by what they say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="question">The question; it says which names and what kind of tests there may be.</param>
    /// <param name="error">What is wrong, in the author's words; null where nothing is.</param>
    /// <returns>The test, or null where the text is none.</returns>
    public static UnaryTest? Parse(string text, Question question, out string? error)
    {
        text = text.Trim();
        if (text == "-")
        {
            error = null;
            return new UnaryTest.Any();
        }

        if (!text.StartsWith("not(", StringComparison.Ordinal))
        {
            return ParseList(text, question, out error);
        }

        if (!text.EndsWith(')'))
        {
            error = $"\"{text}\" has no closing parenthesis";
            return null;
        }

        var inner = ParseList(text[4..^1], question, out error);
        return inner is null ? null : new UnaryTest.Negation(inner);
    }

    /// <summary>The symbol of an operator, such as <c>&lt;=</c>.</summary>
    /// <param name="comparison">The operator.</param>
    internal static string Symbol(ComparisonOperator comparison) => Array.Find(Operators, entry => entry.Operator == comparison).Symbol;

    private static UnaryTest? ParseList(string text, Question question, out string? error)
    {
        var tests = ImmutableArray.CreateBuilder<UnaryTest>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (ParseOne(part, question, out error) is not { } test)
            {
                return null;
            }

            if (tests.Any(earlier => earlier.ToString() == test.ToString()))
            {
                error = $"\"{part}\" is in the list twice";
                return null;
            }

            tests.Add(test);
        }

        error = null;
        return tests switch
        {
            [var only] => only,
            _ when tests.All(test => test is UnaryTest.Named) =>
                new UnaryTest.Named([.. tests.SelectMany(test => ((UnaryTest.Named)test).Names)]),
            _ => new UnaryTest.Either(tests.ToImmutable()),
        };
    }

    private static UnaryTest? ParseOne(string text, Question question, out string? error)
    {
        if (text.Length == 0)
        {
            error = $"a test is missing: \"-\" stands for any answer, {DidYouMean.Hint(text, question.Names)}";
            return null;
        }

        var found = Array.Find(Operators, entry => text.StartsWith(entry.Symbol, StringComparison.Ordinal));
        var isInterval = text[0] is '[' or '(';
        if ((found.Symbol is not null || isInterval) && question.Kind != QuestionKind.Number)
        {
            error = $"\"{text}\" tests a length of time, but \"{question.Id.Value}\" is answered with {string.Join(", ", question.Names)}";
            return null;
        }

        return isInterval ? ParseInterval(text, out error)
            : found.Symbol is not null ? ParseComparison(text, found.Symbol, found.Operator, out error)
            : ParseName(text, question, out error);
    }

    private static UnaryTest.Named? ParseName(string text, Question question, out string? error)
    {
        error = question.Names.Contains(text) ? null
            : text == "-" ? "\"-\" stands alone: it is any answer"
            : text.StartsWith("not(", StringComparison.Ordinal) ? "\"not(…)\" stands alone, around all of the test"
            : question.Kind == QuestionKind.Number
                ? $"\"{text}\" is no test of a length of time: write \"> 3 d\", \"[1 d..3 d]\" or the like{Known(question)}"
            : $"\"{text}\" is no answer to \"{question.Id.Value}\": {DidYouMean.Hint(text, question.Names)}";
        return error is null ? new UnaryTest.Named([text]) : null;
    }

    private static UnaryTest.Comparison? ParseComparison(string text, string symbol, ComparisonOperator comparison, out string? error)
    {
        if (!ParseDuration(text[symbol.Length..], out var threshold, out error))
        {
            return null;
        }

        if (comparison == ComparisonOperator.Less && threshold.Value == 0)
        {
            error = $"nothing is shorter than {threshold}";
            return null;
        }

        return new UnaryTest.Comparison(comparison, threshold);
    }

    private static UnaryTest.Interval? ParseInterval(string text, out string? error)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || text[^1] is not (']' or ')'))
        {
            error = $"\"{text}\" is no interval such as \"[1 d..3 d)\": [ and ] include their end, ( and ) leave it out";
            return null;
        }

        if (!ParseDuration(text[1..dots], out var from, out error) || !ParseDuration(text[(dots + 2)..^1], out var to, out error))
        {
            return null;
        }

        var interval = new UnaryTest.Interval(from, text[0] == '[', to, text[^1] == ']');
        var length = to.Seconds() - from.Seconds();
        if (length < 0 || (length == 0 && !(interval.FromIncluded && interval.ToIncluded)))
        {
            error = $"\"{text}\" holds no length of time: the shorter end comes first";
            return null;
        }

        return interval;
    }

    private static bool ParseDuration(string text, out Duration duration, out string? error)
    {
        text = text.Trim();
        error = Duration.TryParse(text, out duration) ? null
            : $"\"{text}\" is no length of time: a number, one space and one of {string.Join(", ", Duration.Symbols)}";
        return error is null;
    }

    private static string Known(Question question) => question.NotSure ? $", or \"{AnswerNames.NotSure}\"" : string.Empty;
}
