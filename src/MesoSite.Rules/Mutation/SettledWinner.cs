using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>
/// What wins for an example as far as its answers settle it, read from the rules, without a diagram. Where they settle nothing, every
/// diagram of the table asks on; where they do, some diagram may still ask a question whose answer makes no difference for these.
/// </summary>
internal static class SettledWinner
{
    /// <summary>A question that is not answered decides between two outcomes.</summary>
    public const int Open = -2;

    /// <summary>Whether a rule matches.</summary>
    /// <param name="domains">For each question its answers.</param>
    /// <param name="allowed">For each question the answers that pass.</param>
    /// <param name="example">The example.</param>
    public static Match Of(ImmutableArray<AnswerDomain> domains, ImmutableArray<ulong> allowed, Example example)
    {
        var match = Match.Always;
        for (var variable = 0; variable < domains.Length; variable++)
        {
            var passing = allowed[variable];
            var all = IntTable.All(domains[variable].Choices.Length);
            if (passing == all)
            {
                continue;
            }

            var isGiven = example.Answers.TryGetValue(domains[variable].Question.Id.Value, out var given);
            var answer = isGiven ? domains[variable].IndexOf(given!) : -1;
            if (passing == 0 || (answer >= 0 && (passing >> answer & 1) == 0))
            {
                return Match.Never;
            }

            match = answer < 0 ? Match.Open : match;
        }

        return match;
    }

    /// <summary>The index of the rule that wins; -1 where none does, <see cref="Open"/> where that is not settled.</summary>
    /// <param name="matches">For each rule whether it matches.</param>
    /// <param name="ranks">For each rule its rank.</param>
    public static int Find(ReadOnlySpan<Match> matches, ReadOnlySpan<int> ranks)
    {
        // Rules before the first that may match cannot win. If it may also fail, another answer has another winner.
        var first = -1;
        for (var rule = 0; rule < matches.Length; rule++)
        {
            if (matches[rule] != Match.Never && (first < 0 || ranks[rule] < ranks[first]))
            {
                first = rule;
            }
        }

        return first >= 0 && matches[first] == Match.Open ? Open : first;
    }
}
