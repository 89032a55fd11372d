using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>All that is proven of a table.</summary>
/// <param name="Findings">What is wrong: gaps, dead rules, unheeded signs, lowered urgency, broken guarantees, in this order.</param>
/// <param name="Examples">One result for each example.</param>
/// <param name="WithoutExample">Rules that no example is won by.</param>
/// <param name="Figures">Its size.</param>
public sealed record ProofReport(
    ImmutableArray<Finding> Findings, ImmutableArray<ExampleResult> Examples, ImmutableArray<Rule> WithoutExample, Figures Figures)
{
    /// <summary>Runs all proofs.</summary>
    /// <param name="table">The table, compiled with these guarantees.</param>
    /// <param name="guarantees">The guarantees.</param>
    /// <param name="examples">The examples.</param>
    public static ProofReport Of(CompiledTable table, ImmutableArray<Guarantee> guarantees, ImmutableArray<Example> examples)
    {
        var results = ExampleProof.Run(table, examples);
        return new ProofReport(
            [
                .. CompleteProof.Run(table),
                .. AliveProof.Run(table),
                .. HeededProof.Run(table),
                .. MonotoneProof.Run(table),
                .. GuaranteeProof.Run(table, guarantees),
            ],
            results,
            ExampleProof.RulesWithoutExample(table, results),
            Figures.Of(table));
    }
}
