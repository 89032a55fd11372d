using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// An order that puts the variables of a rule near each other: each rule sits at the middle of its variables, each variable moves to
/// the middle of its rules, and so on (FORCE: Aloul, Markov and Sakallah, 2003). What need not be remembered for long costs few states.
/// </summary>
internal static class NeighbourOrder
{
    private const int Rounds = 20;

    /// <summary>The order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="blocks">For each variable its block; blocks stay together and in order.</param>
    /// <param name="start">The order to begin with.</param>
    public static int[] From(IntTable table, ImmutableArray<int> blocks, int[] start)
    {
        var order = (int[])start.Clone();
        var members = table.Rules
            .Select(rule => Variables(table, rule))
            .Where(variables => variables.Length > 1)
            .ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var sums = new double[order.Length];
            var counts = new int[order.Length];
            var places = new int[order.Length];
            for (var place = 0; place < order.Length; place++)
            {
                places[order[place]] = place;
            }

            foreach (var variables in members)
            {
                var middle = variables.Average(variable => places[variable]);
                foreach (var variable in variables)
                {
                    sums[variable] += middle;
                    counts[variable]++;
                }
            }

            int[] next =
            [
                .. order
                    .OrderBy(variable => blocks[variable])
                    .ThenBy(variable => counts[variable] == 0 ? places[variable] : sums[variable] / counts[variable]),
            ];
            if (next.AsSpan().SequenceEqual(order))
            {
                break;
            }

            order = next;
        }

        return order;
    }

    private static int[] Variables(IntTable table, IntRule rule) =>
        [.. Enumerable.Range(0, table.Sizes.Length).Where(variable => rule.Allowed[variable] != IntTable.All(table.Sizes[variable]))];
}
