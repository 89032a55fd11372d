using MesoSite.Rules.Kernel;

namespace MesoSite.Tests.Checker;

/// <summary>
/// Holds a diagram against the table for every combination of answers there is, without counting them one by one: a way through the
/// diagram stands for all combinations that answer its questions so, and the plain meaning of the table is the same for all of them
/// if the winner's conditions hold on the way alone and every rule before it is ruled out there.
/// </summary>
internal static class EveryCombination
{
    /// <summary>The number of ways; throws at the first on which diagram and table differ.</summary>
    public static long Check(IntTable table, Diagram diagram)
    {
        var given = table.Sizes.Select(IntTable.All).ToArray();
        return Check(table, diagram, diagram.Root, given);
    }

    private static long Check(IntTable table, Diagram diagram, int reference, ulong[] given)
    {
        if (Diagram.IsTerminal(reference))
        {
            Assert.Equal(Winner(table, given), Diagram.OutcomeOf(reference));
            return 1;
        }

        var variable = diagram.VariableOf(reference);
        var ways = 0L;
        for (var answer = 0; answer < table.Sizes[variable]; answer++)
        {
            given[variable] = 1UL << answer;
            ways += Check(table, diagram, diagram.ChildrenOf(reference)[answer], given);
        }

        given[variable] = IntTable.All(table.Sizes[variable]);
        return ways;
    }

    // Not the evaluator's code: its meaning, over sets of answers.
    private static int Winner(IntTable table, ulong[] given)
    {
        var ordered = Enumerable.Range(0, table.Rules.Length).OrderBy(rule => table.Rules[rule].Rank).ThenBy(rule => rule);
        foreach (var rule in ordered)
        {
            var allowed = table.Rules[rule].Allowed;
            if (given.Zip(allowed).All(pair => (pair.First & ~pair.Second) == 0))
            {
                return rule;
            }

            Assert.True(given.Zip(allowed).Any(pair => (pair.First & pair.Second) == 0), $"rule {rule} matches some of these answers, and the way does not say which");
        }

        return Diagram.None;
    }
}
