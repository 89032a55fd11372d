using System.Collections.Immutable;
using System.Numerics;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Difference;

/// <summary>Gives each change a number while the diagrams are combined, and tells them in words afterwards.</summary>
internal sealed class ChangeList(DecisionTable older, DecisionTable newer)
{
    private readonly ImmutableArray<string> scale = CommonScale.Of(older.Dispositions, newer.Dispositions);
    private readonly Dictionary<(int Older, int Newer), int> numbers = [];
    private readonly List<(RuleOutcome From, RuleOutcome To)> changes = [];

    /// <summary>The number of a change; <see cref="Diagram.None"/> where nothing changed.</summary>
    /// <param name="from">An outcome of the older table.</param>
    /// <param name="to">An outcome of the newer table.</param>
    public int Number(int from, int to)
    {
        if (numbers.TryGetValue((from, to), out var number))
        {
            return number;
        }

        var change = (From: OutcomeOf(older, from), To: OutcomeOf(newer, to));
        number = Diagram.None;
        if (change.From.Rule?.Id.Value != change.To.Rule?.Id.Value || change.From.Disposition != change.To.Disposition)
        {
            number = changes.Count;
            changes.Add(change);
        }

        return numbers[(from, to)] = number;
    }

    /// <summary>The changes in the order in which they are told.</summary>
    /// <param name="together">The diagram of the numbers.</param>
    /// <param name="domains">For each variable its question and answers.</param>
    /// <param name="cubes">How many cubes to collect for each change.</param>
    public ImmutableArray<Change> Tell(Diagram together, ImmutableArray<AnswerDomain> domains, int cubes) =>
    [
        .. Enumerable.Range(0, changes.Count)
            .Select(number => Tell(number, together, domains, cubes))
            .OrderBy(change => change.Direction)
            .ThenByDescending(change => change.Count),
    ];

    private Change Tell(int number, Diagram together, ImmutableArray<AnswerDomain> domains, int limit)
    {
        var (from, to) = changes[number];
        var (before, after) = (RankOf(from), RankOf(to));
        var direction = after > before ? ChangeDirection.LessUrgent
            : after < before ? ChangeDirection.MoreUrgent
            : ChangeDirection.SameUrgency;
        var cubes = CubesFromDiagram.Build(together, number, limit, out var isWhole)
            .Select(sides => CubeOf(sides, together.Order, domains))
            .OrderByDescending(cube => cube.Count);
        return new Change(direction, from, to, Counts.Combinations(together, outcome => outcome == number), [.. cubes], isWhole);
    }

    private static AnswerCube CubeOf(ulong[] sides, ImmutableArray<int> order, ImmutableArray<AnswerDomain> domains)
    {
        var told = order
            .Where(variable => sides[variable] != IntTable.All(domains[variable].Choices.Length))
            .Select(variable => new CubeSide(domains[variable].Question, domains[variable].Told(sides[variable])));
        var count = sides.Aggregate(BigInteger.One, (product, side) => product * BitOperations.PopCount(side));
        return new AnswerCube([.. told], count);
    }

    private static RuleOutcome OutcomeOf(DecisionTable table, int outcome) =>
        outcome < 0 ? new RuleOutcome(null, null) : new RuleOutcome(table.Rules[outcome], table.Dispositions[table.Rules[outcome].Rank]);

    private int RankOf(RuleOutcome outcome) => outcome.Disposition is null ? scale.Length : scale.IndexOf(outcome.Disposition);
}
