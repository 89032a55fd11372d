using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Cldr;

namespace MesoSite.Gettext;

/// <summary>
/// A language's plural forms as gettext has them: an expression in C that gives each whole number the index of its form. The indices are
/// the language's CLDR categories in CLDR's own order, without those that only fractions have.
/// </summary>
/// <param name="Categories">The category of each index.</param>
/// <param name="Expression">The expression, with the variable <c>n</c>.</param>
internal sealed record PluralForms(ImmutableArray<PluralCategory> Categories, string Expression)
{
    // Every modulus in CLDR's rules divides 10⁶, and every number that they compare to is below 1000.
    private static readonly ImmutableArray<decimal> Tried = [.. Enumerable.Range(0, 1001).Select(number => (decimal)number), 1_000_000];

    /// <summary>As the header field Plural-Forms has them.</summary>
    public string Header => $"nplurals={Categories.Length}; plural={Expression};";

    /// <summary>The forms of a language.</summary>
    /// <param name="locale">Its conventions.</param>
    public static PluralForms Of(CldrLocale locale)
    {
        var categories = Tried.Select(number => Plurals.Of(locale, number)).Distinct().Order().ToImmutableArray();
        var tests = categories[..^1].Select((category, index) =>
            $"{Test(locale.Data.Plurals.Rules.First(rule => rule.Category == category))} ? {index} : ");
        return new PluralForms(categories, string.Concat(tests) + (categories.Length - 1).ToString(CultureInfo.InvariantCulture));
    }

    private static string Test(PluralRule rule)
    {
        var alternatives = rule.Alternatives
            .Where(relations => relations.All(relation => OnWholeNumbers(relation) != false))
            .Select(relations => relations.Where(relation => OnWholeNumbers(relation) is null).Select(Test).Distinct().ToList())
            .ToList();
        var tests = alternatives.Select(parts =>
            parts.Count == 1 || alternatives.Count == 1 ? string.Join(" && ", parts) : $"({string.Join(" && ", parts)})");
        return string.Join(" || ", tests.Distinct());
    }

    // A whole number is itself in n and i, and 0 in every operand that looks at a fraction or an exponent; null where it depends on the number.
    private static bool? OnWholeNumbers(PluralRelation relation) => relation.Operand is 'n' or 'i' ? null : relation.Holds(default);

    private static string Test(PluralRelation relation)
    {
        var value = relation.Modulus is { } modulus ? string.Create(CultureInfo.InvariantCulture, $"n % {modulus}") : "n";
        var tests = relation.Ranges.Select(range => Test(value, relation.IsNegated, range)).ToList();
        return tests.Count == 1 ? tests[0] : $"({string.Join(relation.IsNegated ? " && " : " || ", tests)})";
    }

    private static string Test(string value, bool negated, PluralValues range) => (negated, range.From == range.To) switch
    {
        (false, true) => string.Create(CultureInfo.InvariantCulture, $"{value} == {range.From}"),
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"{value} != {range.From}"),
        (false, false) => string.Create(CultureInfo.InvariantCulture, $"({value} >= {range.From} && {value} <= {range.To})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"({value} < {range.From} || {value} > {range.To})"),
    };
}
