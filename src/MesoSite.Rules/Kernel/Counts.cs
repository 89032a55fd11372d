using System.Numerics;

namespace MesoSite.Rules.Kernel;

/// <summary>Counts combinations of answers and ways through a diagram.</summary>
public static class Counts
{
    /// <summary>How many combinations of answers to all variables have a wanted outcome.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="isWanted">Says which outcomes are wanted; it is asked about <see cref="Diagram.None"/> too.</param>
    public static BigInteger Combinations(Diagram diagram, Func<int, bool> isWanted)
    {
        // Combinations of the variables from a level on; a quotient of two is that of the levels between.
        var fromLevel = new BigInteger[diagram.Order.Length + 1];
        fromLevel[^1] = 1;
        for (var level = diagram.Order.Length - 1; level >= 0; level--)
        {
            fromLevel[level] = fromLevel[level + 1] * diagram.Sizes[diagram.Order[level]];
        }

        var counts = new BigInteger[diagram.NodeCount];
        for (var node = 0; node < counts.Length; node++)
        {
            var sum = BigInteger.Zero;
            foreach (var child in diagram.ChildrenOf(node))
            {
                sum += Count(child, diagram.LevelOf(node) + 1);
            }

            counts[node] = sum;
        }

        return Count(diagram.Root, 0);

        BigInteger Count(int reference, int level)
        {
            var count = reference >= 0 ? counts[reference] : isWanted(Diagram.OutcomeOf(reference)) ? BigInteger.One : BigInteger.Zero;
            return count * (fromLevel[level] / fromLevel[diagram.LevelOf(reference)]);
        }
    }

    /// <summary>How many different ways, as lists of answers, lead from the start to a terminal.</summary>
    /// <param name="diagram">The diagram.</param>
    public static BigInteger Ways(Diagram diagram)
    {
        var counts = new BigInteger[diagram.NodeCount];
        for (var node = 0; node < counts.Length; node++)
        {
            foreach (var child in diagram.ChildrenOf(node))
            {
                counts[node] += Count(child);
            }
        }

        return Count(diagram.Root);

        BigInteger Count(int reference) => reference >= 0 ? counts[reference] : BigInteger.One;
    }
}
