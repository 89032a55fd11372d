using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// A decision table over integers: variables with answers from 0, rules with a rank. The lowest rank wins; among equal ranks the
/// earlier rule does.
/// </summary>
public sealed class IntTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="sizes">For each variable the number of its answers, 1 to 64.</param>
    /// <param name="rules">The rules; each has as many sets of answers as there are variables.</param>
    /// <exception cref="ArgumentException">A size or a rule does not fit.</exception>
    public IntTable(ImmutableArray<int> sizes, ImmutableArray<IntRule> rules)
    {
        if (sizes.Any(size => size is < 1 or > 64))
        {
            throw new ArgumentException("a variable has 1 to 64 answers", nameof(sizes));
        }

        if (!rules.All(rule => Fits(rule, sizes)))
        {
            throw new ArgumentException("a rule has a set of answers for each variable, and none outside of it", nameof(rules));
        }

        Sizes = sizes;
        Rules = rules;
        ByPriority = [.. Enumerable.Range(0, rules.Length).OrderBy(rule => rules[rule].Rank)];
    }

    /// <summary>For each variable the number of its answers.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<IntRule> Rules { get; }

    /// <summary>Indices of the rules, those that win first.</summary>
    public ImmutableArray<int> ByPriority { get; }

    /// <summary>The set of all answers of a variable.</summary>
    /// <param name="size">The number of its answers.</param>
    public static ulong All(int size) => ulong.MaxValue >> (64 - size);

    private static bool Fits(IntRule rule, ImmutableArray<int> sizes) =>
        rule.Allowed.Length == sizes.Length && rule.Allowed.Zip(sizes).All(pair => (pair.First & ~All(pair.Second)) == 0);
}
