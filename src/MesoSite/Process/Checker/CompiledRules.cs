using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Checker;

/// <summary>The symptom checker's rules: compiled, and proven as far as <see cref="Proofs"/> has no findings.</summary>
/// <param name="Compiled">The decision table with its diagram.</param>
/// <param name="Guarantees">What the author promises of it.</param>
/// <param name="Examples">The vignettes that it is held against.</param>
/// <param name="Proofs">What was proven of it.</param>
public sealed record CompiledRules(
    CompiledTable Compiled, ImmutableArray<Guarantee> Guarantees, ImmutableArray<Example> Examples, ProofReport Proofs)
{
    /// <summary>True where every combination of answers has a rule: else there is no page to make.</summary>
    public bool IsComplete => !Proofs.Findings.OfType<Finding.Gap>().Any();

    /// <summary>
    /// The disposition from which a clinician accepted that answers come down to a rule; null where none did.
    /// </summary>
    /// <param name="rule">Id of the rule.</param>
    public string? AcceptedFrom(string rule) => Authored.GetValueOrDefault(rule)?.Rule.Accepted?.From.Value;

    /// <summary>What the author wrote of each rule of the table, by its id.</summary>
    internal ImmutableDictionary<string, AuthoredRule> Authored { get; init; } = ImmutableDictionary<string, AuthoredRule>.Empty;
}

/// <summary>A rule of the table as its author wrote it.</summary>
/// <param name="Id">Id under which it stands in <c>rules.yaml</c> and has its words.</param>
/// <param name="Rule">What is written there.</param>
/// <param name="Effect">The side effect that it is about; null where it is about none.</param>
internal sealed record AuthoredRule(string Id, CheckerRule Rule, string? Effect);
