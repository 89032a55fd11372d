using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>The table says to each example what a clinician expects.</summary>
public static class ExampleProof
{
    /// <summary>One result for each example, in order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="examples">The examples.</param>
    public static ImmutableArray<ExampleResult> Run(CompiledTable table, ImmutableArray<Example> examples) =>
        [.. examples.Select(example => Run(table, example))];

    /// <summary>The rules that no example is won by, <c>masked</c> ones left out; in the table's order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="results">What <see cref="Run(CompiledTable, ImmutableArray{Example})"/> gave.</param>
    public static ImmutableArray<Rule> RulesWithoutExample(CompiledTable table, ImmutableArray<ExampleResult> results)
    {
        var won = results.Select(result => result.Decision.Winner?.Id.Value).ToHashSet();
        return [.. table.Table.Rules.Where(rule => !rule.Masked && !won.Contains(rule.Id.Value))];
    }

    private static ExampleResult Run(CompiledTable table, Example example)
    {
        var decision = table.Decide(example.Answers);
        var rank = decision.Winner?.Rank ?? table.Table.Dispositions.Length;
        var triage = decision.Missing is not null ? Triage.Incomplete
            : rank == example.Rank ? Triage.Exact
            : rank < example.Rank ? Triage.Over
            : Triage.Under;
        return new ExampleResult(example, triage, decision);
    }
}
