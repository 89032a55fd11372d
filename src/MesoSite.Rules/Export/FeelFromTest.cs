using System.Globalization;
using MesoSite.Core;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>
/// Unary tests in FEEL, the expression language of DMN. Names are strings, lengths of time are hours, <c>not-sure</c> of one is
/// <c>null</c>.
/// </summary>
internal static class FeelFromTest
{
    /// <summary>The FEEL text of a test.</summary>
    public static string Write(UnaryTest test, Question question)
    {
        if (test is UnaryTest.Any)
        {
            return "-";
        }

        if (question.Kind != QuestionKind.Number)
        {
            return test switch
            {
                UnaryTest.Negation negation => $"not({Write(negation.Test, question)})",
                UnaryTest.Named named => string.Join(", ", named.Names.Select(Text)),
                _ => throw new ArgumentException($"\"{question.Id.Value}\" is no number, but is tested with {test}"),
            };
        }

        // In FEEL a comparison with null is neither true nor false, and its negation is not either: only what passes can be said.
        var condition = new Condition(question.Id.Value, new Located<UnaryTest>(test, question.Id.Span));
        var domain = DomainsFromTests.Build([question], [condition])[0];
        var passing = domain.Told(domain.Passing(test));
        return passing.IsEmpty ? "not(>= 0, null)" : string.Join(", ", passing.Select(Choice));
    }

    /// <summary>A text in FEEL's quotation marks.</summary>
    public static string Text(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Choice(AnswerChoice choice) => choice.Band switch
    {
        null => "null",
        { From: null, To: null } => ">= 0",
        { From: { } from, To: null } band => $"{(band.FromIncluded ? ">=" : ">")} {Hours(from)}",
        { From: null, To: { } to } band => $"{(band.ToIncluded ? "<=" : "<")} {Hours(to)}",
        { From: { } from, To: { } to } when from.Seconds() == to.Seconds() => Hours(from),
        { From: { } from, To: { } to } band =>
            $"{(band.FromIncluded ? '[' : '(')}{Hours(from)}..{Hours(to)}{(band.ToIncluded ? ']' : ')')}",
    };

    private static string Hours(Duration duration) => (duration.Seconds() / 3600).ToString("0.##########", CultureInfo.InvariantCulture);
}
