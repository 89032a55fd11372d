using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Checker;

/// <summary>Rules as they are written to rows of the table: one that is for each side effect becomes one row for each.</summary>
internal static class RuleExpansion
{
    public static IEnumerable<(Rule Rule, AuthoredRule Authored)> Expand(Table<CheckerRule> rules, Table<Effect> effects, ConditionReader reader)
    {
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, written) in rules)
        {
            foreach (var (name, effect) in Instances(id, written, effects, reader))
            {
                if (!taken.TryAdd(name, id.Span))
                {
                    reader.Bag.Add(RuleFaults.SameName(id.Span, name, taken[name]));
                }
                else
                {
                    yield return Instance(new Located<string>(name, id.Span), id.Value, written, effect, reader);
                }
            }
        }
    }

    private static IEnumerable<(string Name, string? Effect)> Instances(
        Located<string> id, CheckerRule rule, Table<Effect> effects, ConditionReader reader)
    {
        if (!rule.ForEach)
        {
            return [(id.Value, rule.Effect?.Value)];
        }

        var chosen = effects.Ids
            .Where(effect => rule.Except.All(except => except.Value != effect) && reader.HasFacts(rule, effect))
            .ToList();
        if (chosen.Count == 0 && !effects.HasDamage)
        {
            reader.Bag.Add(RuleFaults.NoEffect(id.Span, id.Value));
        }

        return chosen.Select(effect => ($"{id.Value}-{effect}", (string?)effect));
    }

    private static (Rule Rule, AuthoredRule Authored) Instance(
        Located<string> name, string id, CheckerRule written, string? effect, ConditionReader reader)
    {
        var rule = new Rule(
            name,
            reader.Conditions(written.When, effect),
            reader.Rank(written.Then, effect),
            written.Hazard.Value,
            written.Masked);
        var about = written.Effect is { } named ? ConditionReader.Fill(named.Value, effect) : null;
        return (rule, new AuthoredRule(id, written, about));
    }
}
