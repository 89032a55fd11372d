using System.Collections.Immutable;

namespace MesoSite.Cldr;

/// <summary>
/// When a number has a category. Made from CLDR's text, which says (UTS #35 Part 3, "Plural rules syntax"):
/// <c>rule = and ("or" and)*; and = relation ("and" relation)*</c>.
/// </summary>
/// <param name="Category">The category.</param>
/// <param name="Alternatives">It holds where all relations of one of these do.</param>
internal sealed record PluralRule(PluralCategory Category, ImmutableArray<ImmutableArray<PluralRelation>> Alternatives)
{
    public static PluralRule Parse(PluralCategory category, string text) =>
        new(category, [.. text.Split(" or ").Select(alternative => alternative.Split(" and ").Select(PluralRelation.Parse).ToImmutableArray())]);

    /// <summary>True where a number has the category.</summary>
    /// <param name="operands">What rules ask of the number.</param>
    public bool Holds(PluralOperands operands) => Alternatives.Any(relations => relations.All(relation => relation.Holds(operands)));
}
