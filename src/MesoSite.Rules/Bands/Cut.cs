using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Bands;

/// <summary>A cut through the line of time, just before or just after a threshold.</summary>
/// <param name="At">The threshold, as the author wrote it.</param>
/// <param name="After">True where the threshold itself lies below the cut.</param>
internal readonly record struct Cut(Duration At, bool After)
{
    /// <summary>The cuts that a test needs, so that each band between them passes or fails as a whole.</summary>
    public static IEnumerable<Cut> Of(UnaryTest test) => test switch
    {
        UnaryTest.Negation not => Of(not.Test),
        UnaryTest.Either either => either.Tests.SelectMany(Of),
        UnaryTest.Interval interval => [new Cut(interval.From, !interval.FromIncluded), new Cut(interval.To, interval.ToIncluded)],
        UnaryTest.Comparison comparison => Of(comparison),
        _ => [],
    };

    private static IEnumerable<Cut> Of(UnaryTest.Comparison comparison) => comparison.Operator switch
    {
        ComparisonOperator.Less or ComparisonOperator.GreaterOrEqual => [new Cut(comparison.Threshold, false)],
        ComparisonOperator.Equal => [new Cut(comparison.Threshold, false), new Cut(comparison.Threshold, true)],
        _ => [new Cut(comparison.Threshold, true)],
    };
}
