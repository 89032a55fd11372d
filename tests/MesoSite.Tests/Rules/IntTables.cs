using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MesoSite.Rules.Kernel;

namespace MesoSite.Tests.Rules;

/// <summary>Random tables over integers that shrink: fewer rules, fewer variables, fewer conditions, fewer answers.</summary>
internal static class IntTables
{
    public const int MostVariables = 6;
    public const int MostAnswers = 4;
    public const int MostRules = 12;

    public static Gen<IntTable> Small { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => Random(new Random(seed)));

    /// <summary>Holds for so many random tables; a failure shows the smallest one found.</summary>
    public static void Hold(int tables, Func<IntTable, bool> property)
    {
        var arbitrary = Arb.From(Small.Select(table => new Shown(table)), shown => Shrink(shown.Table).Select(table => new Shown(table)));
        Prop.ForAll(arbitrary, shown => property(shown.Table)).Check(Config.QuickThrowOnFailure.WithMaxTest(tables));
    }

    /// <summary>All combinations of answers. The same array is given again and again.</summary>
    public static IEnumerable<int[]> Combinations(ImmutableArray<int> sizes)
    {
        var answers = new int[sizes.Length];
        var place = 0;
        while (place < sizes.Length || sizes.Length == 0)
        {
            yield return answers;
            for (place = 0; place < sizes.Length && ++answers[place] == sizes[place]; place++)
            {
                answers[place] = 0;
            }

            if (sizes.Length == 0)
            {
                yield break;
            }
        }
    }

    /// <summary>Random blocks for the variables of a table, the same each time for the same table.</summary>
    public static ImmutableArray<int> Blocks(IntTable table)
    {
        var random = new Random(table.Rules.Length * 31 + table.Sizes.Sum());
        return [.. table.Sizes.Select(_ => random.Next(3))];
    }

    public static IntTable Random(Random random)
    {
        ImmutableArray<int> sizes = [.. Enumerable.Range(0, random.Next(MostVariables + 1)).Select(_ => random.Next(1, MostAnswers + 1))];
        // Few conditions make long ways and gaps rare, many make them common: both kinds are wanted.
        var unconditional = random.NextDouble();
        var rules = Enumerable.Range(0, random.Next(MostRules + 1)).Select(_ => new IntRule(
            [.. sizes.Select(size => IntTable.All(size) & Bits())],
            random.Next(4)));
        return new IntTable(sizes, [.. rules]);

        ulong Bits() => random.NextDouble() < unconditional ? ulong.MaxValue : (ulong)random.NextInt64();
    }

    private static IEnumerable<IntTable> Shrink(IntTable table)
    {
        for (var rule = 0; rule < table.Rules.Length; rule++)
        {
            yield return new IntTable(table.Sizes, table.Rules.RemoveAt(rule));
        }

        for (var variable = 0; variable < table.Sizes.Length; variable++)
        {
            yield return new IntTable(
                table.Sizes.RemoveAt(variable),
                [.. table.Rules.Select(rule => rule with { Allowed = rule.Allowed.RemoveAt(variable) })]);
            if (table.Sizes[variable] > 1)
            {
                var size = table.Sizes[variable] - 1;
                yield return new IntTable(
                    table.Sizes.SetItem(variable, size),
                    [.. table.Rules.Select(rule => WithAllowed(rule, variable, rule.Allowed[variable] & IntTable.All(size)))]);
            }

            for (var rule = 0; rule < table.Rules.Length; rule++)
            {
                var all = IntTable.All(table.Sizes[variable]);
                if (table.Rules[rule].Allowed[variable] != all)
                {
                    var wider = WithAllowed(table.Rules[rule], variable, all);
                    yield return new IntTable(table.Sizes, table.Rules.SetItem(rule, wider));
                }
            }
        }
    }

    private static IntRule WithAllowed(IntRule rule, int variable, ulong answers) =>
        rule with { Allowed = rule.Allowed.SetItem(variable, answers) };

    /// <summary>A table that a failing test can show.</summary>
    private sealed record Shown(IntTable Table)
    {
        public override string ToString() =>
            $"sizes {string.Join(' ', Table.Sizes)}\n"
            + string.Join('\n', Table.Rules.Select(rule => $"{string.Join(' ', rule.Allowed.Select(Bits))} -> {rule.Rank}"));

        private static string Bits(ulong set) => Convert.ToString((long)set, 2);
    }
}
