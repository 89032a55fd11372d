using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>What the table says to an example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Triage">How that compares with what it expects.</param>
/// <param name="Decision">The winning rule, the questions asked, the answer that is missing.</param>
public sealed record ExampleResult(Example Example, Triage Triage, Decision Decision);
