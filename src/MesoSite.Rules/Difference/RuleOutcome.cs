using MesoSite.Rules.Source;

namespace MesoSite.Rules.Difference;

/// <summary>What one of two tables says.</summary>
/// <param name="Rule">The rule that wins; null where none matches.</param>
/// <param name="Disposition">The name of its disposition; null where none matches.</param>
public sealed record RuleOutcome(Rule? Rule, string? Disposition);
