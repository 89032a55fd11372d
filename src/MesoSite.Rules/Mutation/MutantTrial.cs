using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>
/// Tries one mutant after another, from several threads: examples first, which need no diagram; then the diagram, in the order of the
/// table's own, for what it says does not depend on the order, and the search for one costs most; then whether it differs at all; then
/// the proofs; and only for what is left the order that the build would choose, in which signs may be heeded or not.
/// </summary>
internal sealed class MutantTrial(
    CompiledTable table, ImmutableArray<Guarantee> guarantees, ImmutableArray<Example> examples, CompileLimits limits)
{
    private readonly ExampleTrial exampleTrial = new(table, examples);
    private readonly ProofTrial proofTrial = new(table, guarantees);
    private readonly ImmutableArray<Condition> conditions =
        [.. table.Table.Rules.SelectMany(rule => rule.Conditions), .. guarantees.SelectMany(guarantee => guarantee.Conditions)];

    /// <summary>What becomes of a mutant.</summary>
    public MutantResult Run(Mutant mutant)
    {
        var domains = DomainsOf(mutant);
        if (exampleTrial.Run(mutant, domains) is { } noticed)
        {
            return new MutantResult(mutant, noticed, []);
        }

        var authored = domains == table.Domains ? table : Compile(table.Table, domains);
        var mutated = Compile(table.Table with { Rules = table.Table.Rules.SetItem(mutant.Place, mutant.Mutated) }, domains);
        if (authored is null || mutated is null)
        {
            return new MutantResult(mutant, MutantFate.TooLarge, []);
        }

        if (OutcomeDifference.Find(authored, mutated) is not var (way, winner, mutantWinner))
        {
            return new MutantResult(mutant, MutantFate.Equivalent, []);
        }

        return (proofTrial.Run(mutated) ?? Heeded(mutated)) is { } fate
            ? new MutantResult(mutant, fate, [])
            : new MutantResult(mutant, MutantFate.Survived, GivenAnswer.From(mutated, way), winner, mutantWinner);
    }

    private MutantFate? Heeded(CompiledTable mutated)
    {
        if (!ProofTrial.MayBeUnheeded(mutated))
        {
            return null;
        }

        return RulesCompiler.Compile(mutated.Table, guarantees, limits).Compiled is not { } compiled ? MutantFate.TooLarge
            : proofTrial.IsUnheeded(compiled) ? MutantFate.Heeded
            : null;
    }

    // A mutant may cut time where the table does not.
    private ImmutableArray<AnswerDomain> DomainsOf(Mutant mutant)
    {
        if (mutant.Question?.Kind != QuestionKind.Number)
        {
            return table.Domains;
        }

        var variable = table.VariableOf(mutant.Question.Id.Value);
        var domain = DomainsFromTests.Build([mutant.Question], [.. conditions, .. mutant.Mutated.Conditions])[0];
        return domain.Choices.Length == table.Domains[variable].Choices.Length ? table.Domains : table.Domains.SetItem(variable, domain);
    }

    private CompiledTable? Compile(DecisionTable rules, ImmutableArray<AnswerDomain> domains)
    {
        var integers = IntTableFromRules.Build(domains, rules.Rules);
        return DiagramCompiler.CompileInOrder(integers, table.Diagram.Order, limits).Diagram is { } diagram
            ? new CompiledTable(rules, domains, integers, diagram)
            : null;
    }
}
