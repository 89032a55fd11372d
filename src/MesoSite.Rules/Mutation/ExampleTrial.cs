using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>
/// Holds the examples against a table of which one rule changed. Only that rule is read anew, so that it costs next to nothing; most
/// mutants fall here.
/// </summary>
internal sealed class ExampleTrial
{
    private readonly ImmutableArray<Example> examples;
    private readonly Match[][] matches; // by example: for each rule
    private readonly int[] ranks;
    private readonly bool[] isExact;
    private readonly HashSet<int> covered; // rules that an example is won by, and must be

    public ExampleTrial(CompiledTable table, ImmutableArray<Example> examples)
    {
        this.examples = examples;
        ranks = [.. table.Table.Rules.Select(rule => rule.Rank)];
        matches =
        [
            .. examples.Select(example =>
                table.Integers.Rules.Select(rule => SettledWinner.Of(table.Domains, rule.Allowed, example)).ToArray()),
        ];
        int[] winners = [.. matches.Select(match => SettledWinner.Find(match, ranks))];
        isExact = [.. winners.Select((winner, example) => winner >= 0 && ranks[winner] == examples[example].Rank)];
        covered = [.. winners.Where(winner => winner >= 0 && !table.Table.Rules[winner].Masked)];
    }

    /// <summary>What the examples say; null where they notice nothing.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="domains">For each question its answers, cut by the mutant's thresholds too.</param>
    public MutantFate? Run(Mutant mutant, ImmutableArray<AnswerDomain> domains)
    {
        var allowed = IntTableFromRules.Allowed(domains, mutant.Mutated.Conditions);
        var newRanks = (int[])ranks.Clone();
        newRanks[mutant.Place] = mutant.Mutated.Rank;
        var stillCovered = new HashSet<int>();
        for (var example = 0; example < examples.Length; example++)
        {
            var match = (Match[])matches[example].Clone();
            match[mutant.Place] = SettledWinner.Of(domains, allowed, examples[example]);
            var winner = SettledWinner.Find(match, newRanks);
            if (isExact[example] && (winner < 0 || newRanks[winner] != examples[example].Rank))
            {
                return MutantFate.Example;
            }

            stillCovered.Add(winner);
        }

        return covered.IsSubsetOf(stillCovered) ? null : MutantFate.RuleWithoutExample;
    }
}
