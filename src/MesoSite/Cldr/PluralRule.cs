using System.Globalization;

namespace MesoSite.Cldr;

/// <summary>
/// When a number has a category. Made from CLDR's text, which says (UTS #35 Part 3, "Plural rules syntax"):
/// <c>rule = and ("or" and)*; and = relation ("and" relation)*; relation = operand ("%" number)? ("=" | "!=") range ("," range)*;
/// range = number (".." number)?</c>
/// </summary>
/// <param name="Category">The category.</param>
/// <param name="Holds">The test.</param>
internal sealed record PluralRule(PluralCategory Category, Predicate<PluralOperands> Holds)
{
    public static PluralRule Parse(PluralCategory category, string text)
    {
        var alternatives = text.Split(" or ").Select(Conjunction).ToArray();
        return new(category, operands => Array.Exists(alternatives, holds => holds(operands)));
    }

    private static Predicate<PluralOperands> Conjunction(string text)
    {
        var relations = text.Split(" and ").Select(Relation).ToArray();
        return operands => Array.TrueForAll(relations, holds => holds(operands));
    }

    private static Predicate<PluralOperands> Relation(string text)
    {
        var negated = text.Contains("!=", StringComparison.Ordinal);
        if (text.Split(negated ? "!=" : "=") is not [var expression, var list])
        {
            throw new FormatException($"\"{text}\" is not a relation of a CLDR plural rule");
        }

        var value = Value(expression.Trim());
        var ranges = list.Split(',').Select(Range).ToArray();
        return operands =>
        {
            var found = value(operands);
            // A range holds integers only: 2.5 is not in 2..3.
            return (decimal.IsInteger(found) && Array.Exists(ranges, holds => holds(found))) != negated;
        };
    }

    private static Func<PluralOperands, decimal> Value(string expression)
    {
        var name = expression[0];
        _ = default(PluralOperands)[name];
        if (expression.Length == 1)
        {
            return operands => operands[name];
        }

        var modulus = Number(expression[1..].Trim().TrimStart('%'));
        return operands => operands[name] % modulus;
    }

    private static Predicate<decimal> Range(string text)
    {
        var ends = text.Split("..");
        var (from, to) = (Number(ends[0]), Number(ends[^1]));
        return value => from <= value && value <= to;
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
}
