using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Compiled;

/// <summary>The author's terms as integers.</summary>
internal static class IntTableFromRules
{
    /// <summary>The table of some rules, its variables in the order of the domains.</summary>
    public static IntTable Build(ImmutableArray<AnswerDomain> domains, ImmutableArray<Rule> rules) => new(
        [.. domains.Select(domain => domain.Choices.Length)],
        [.. rules.Select(rule => new IntRule(Allowed(domains, rule.Conditions), rule.Rank))]);

    /// <summary>For each domain the answers that pass all conditions on it.</summary>
    public static ImmutableArray<ulong> Allowed(ImmutableArray<AnswerDomain> domains, ImmutableArray<Condition> conditions)
    {
        var allowed = ImmutableArray.CreateBuilder<ulong>(domains.Length);
        foreach (var domain in domains)
        {
            var passing = IntTable.All(domain.Choices.Length);
            foreach (var condition in conditions)
            {
                if (condition.Question == domain.Question.Id.Value)
                {
                    passing &= domain.Passing(condition.Test.Value);
                }
            }

            allowed.Add(passing);
        }

        return allowed.MoveToImmutable();
    }
}
