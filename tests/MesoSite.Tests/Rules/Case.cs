using System.Collections.Immutable;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>An answer to every question of a table, what wins by the rules, and what its diagram asks on the way.</summary>
internal sealed record Case(Dictionary<string, Answer> Answers, Rule? Winner, HashSet<string> Asked)
{
    /// <summary>No rule counts as less urgent than any.</summary>
    public int Rank => Winner?.Rank ?? AuthoredTables.Dispositions.Length;

    public static (CompiledTable Compiled, List<Case> Cases) All(AuthoredTable authored)
    {
        var compiled = RulesCompiler.Compile(authored.Table, authored.Guarantees).Compiled!;
        var brute = BruteForce.Of(authored);
        var cases = brute.Combinations().Select(combination =>
        {
            var answers = brute.Named(combination);
            var asked = compiled.Decide(answers).Asked.Select(question => question.Id.Value).ToHashSet();
            return new Case(answers, BruteForce.Winner(authored.Table, answers), asked);
        });
        return (compiled, [.. cases]);
    }

    /// <summary>True where these answers are among its own.</summary>
    public bool Fits(ImmutableArray<GivenAnswer> given) => given.All(answer => answer.Answer.Covers(Answers[answer.Question.Id.Value]));
}
