using System.Collections.Immutable;
using System.Globalization;

namespace MesoSite.Cldr;

/// <summary>
/// A relation of a plural rule (UTS #35 Part 3, "Plural rules syntax"): <c>relation = operand ("%" number)? ("=" | "!=") range ("," range)*;
/// range = number (".." number)?</c>
/// </summary>
/// <param name="Operand">One of the operands of <see cref="PluralOperands"/>.</param>
/// <param name="Modulus">What it is divided by, to take the rest; null where it is taken whole.</param>
/// <param name="IsNegated">True for <c>!=</c>.</param>
/// <param name="Ranges">The values, both ends included.</param>
internal sealed record PluralRelation(char Operand, decimal? Modulus, bool IsNegated, ImmutableArray<PluralValues> Ranges)
{
    public static PluralRelation Parse(string text)
    {
        var negated = text.Contains("!=", StringComparison.Ordinal);
        if (text.Split(negated ? "!=" : "=") is not [var expression, var list])
        {
            throw new FormatException($"\"{text}\" is not a relation of a CLDR plural rule");
        }

        expression = expression.Trim();
        _ = default(PluralOperands)[expression[0]];
        decimal? modulus = expression.Length == 1 ? null : Number(expression[1..].Trim().TrimStart('%'));
        return new PluralRelation(expression[0], modulus, negated, [.. list.Split(',').Select(Range)]);
    }

    /// <summary>True where it holds for a number.</summary>
    /// <param name="operands">What rules ask of the number.</param>
    public bool Holds(PluralOperands operands)
    {
        var value = Modulus is { } modulus ? operands[Operand] % modulus : operands[Operand];
        // A range holds integers only: 2.5 is not in 2..3.
        return (decimal.IsInteger(value) && Ranges.Any(range => range.From <= value && value <= range.To)) != IsNegated;
    }

    private static PluralValues Range(string text)
    {
        var ends = text.Split("..");
        return new PluralValues(Number(ends[0]), Number(ends[^1]));
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
}

/// <summary>Whole numbers of a range, both ends included. A class for the sake of start-up, as <see cref="Core.Located{T}"/>.</summary>
internal sealed record PluralValues(decimal From, decimal To);
