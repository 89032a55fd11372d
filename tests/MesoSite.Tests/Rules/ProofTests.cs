using System.Collections.Immutable;
using System.Numerics;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>Every proof is held against all combinations of answers of random tables: what it finds, and that it is the shortest.</summary>
public sealed class ProofTests
{
    private const int Tables = 1_000;

    [Fact]
    public void A_decision_is_what_the_rules_say() => AuthoredTables.Hold(Tables, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        return cases.All(one =>
            compiled.Decide(one.Answers) is { Missing: null } decision
            && decision.Winner == one.Winner
            && authored.Table.Rules.Where(rule => BruteForce.Meets(rule.Conditions, one.Answers)) is var matching
            && matching.SequenceEqual(compiled.Matching(one.Answers)));
    });

    [Fact]
    public void Each_answer_is_in_one_choice_and_no_choice_is_too_many() => AuthoredTables.Hold(Tables, authored =>
    {
        var compiled = RulesCompiler.Compile(authored.Table, authored.Guarantees).Compiled!;
        var brute = BruteForce.Of(authored);
        return compiled.Domains.Zip(brute.Answers).All(pair =>
            pair.First.Choices.Length == pair.Second.Length
            && Enumerable.Range(0, pair.Second.Length).All(place =>
                pair.First.IndexOf(pair.Second[place]) == place
                && pair.First.Choices.Count(choice => choice.Covers(pair.Second[place])) == 1));
    });

    [Fact]
    public void Gaps_are_found() => AuthoredTables.Hold(Tables, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        var gaps = cases.Where(one => one.Winner is null).ToList();
        return CompleteProof.Run(compiled) switch
        {
            [] => gaps.Count == 0,
            [var gap] => gap.Count == gaps.Count && gap.Answers.Length == gaps.Min(one => one.Asked.Count)
                && Matching(cases, gap.Answers).All(one => one.Winner is null),
            _ => false,
        };
    });

    [Fact]
    public void Rules_that_never_win_are_found() => AuthoredTables.Hold(Tables, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        var findings = AliveProof.Run(compiled);
        return authored.Table.Rules.All(rule =>
        {
            var wins = cases.Where(one => one.Winner == rule).ToList();
            var dead = findings.OfType<Finding.DeadRule>().SingleOrDefault(finding => finding.Rule == rule);
            var live = findings.OfType<Finding.LiveMaskedRule>().SingleOrDefault(finding => finding.Rule == rule);
            var matching = cases.Where(one => BruteForce.Meets(rule.Conditions, one.Answers));
            var beatenBy = matching.Select(one => one.Winner!.Id.Value).ToHashSet();
            return (dead is not null) == (wins.Count == 0 && !rule.Masked)
                && (live is not null) == (wins.Count > 0 && rule.Masked)
                && (dead is null || beatenBy.SetEquals(dead.BeatenBy.Select(winner => winner.Id.Value)))
                && (live is null || (live.Answers.Length == wins.Min(one => one.Asked.Count)
                    && Matching(cases, live.Answers).All(one => one.Winner == rule)));
        });
    });

    [Fact]
    public void Lowered_urgency_is_found() => AuthoredTables.Hold(Tables, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        var findings = MonotoneProof.Run(compiled).ToList();
        var brute = BruteForce.Of(authored);
        foreach (var question in authored.Table.Questions)
        {
            foreach (var (better, worse) in Steps(question, brute.Answers[brute.Questions.IndexOf(question)]))
            {
                var found = findings.SingleOrDefault(finding =>
                    finding.Question == question && finding.Better.Covers(better) && finding.Worse.Covers(worse));
                findings.RemoveAll(finding => finding == found);
                if (!IsRight(found, question, better, worse, cases))
                {
                    return false;
                }
            }
        }

        return findings.Count == 0;
    });

    [Fact]
    public void Broken_guarantees_are_found() => AuthoredTables.Hold(Tables, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        var findings = GuaranteeProof.Run(compiled, authored.Guarantees);
        return authored.Guarantees.All(guarantee =>
        {
            var meant = cases.Where(one => BruteForce.Meets(guarantee.Conditions, one.Answers)).ToList();
            var broken = meant.Where(one => one.Rank > guarantee.Rank).ToList();
            var empty = findings.OfType<Finding.EmptyGuarantee>().Any(finding => finding.Guarantee == guarantee);
            var found = findings.OfType<Finding.BrokenGuarantee>().SingleOrDefault(finding => finding.Guarantee == guarantee);
            return empty == (meant.Count == 0)
                && (found is not null) == (broken.Count > 0)
                && (found is null || (found.Answers.Length == broken.Min(one => one.Asked.Count)
                    && Matching(meant, found.Answers) is { Count: > 0 } shown
                    && shown.All(one => one.Winner == found.Winner && broken.Contains(one))));
        });
    });

    [Fact]
    public void Examples_are_judged() => AuthoredTables.Hold(500, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        var examples = cases.SelectMany(one => Enumerable.Range(0, 3).Select(rank =>
            new Example(AuthoredTables.At("example"), one.Answers.ToImmutableDictionary(), rank, "")));
        var results = ExampleProof.Run(compiled, [.. examples]);
        var expected = cases.SelectMany(one => Enumerable.Range(0, 3).Select(rank =>
            one.Rank == rank ? Triage.Exact : one.Rank < rank ? Triage.Over : Triage.Under));
        var never = authored.Table.Rules.Where(rule => !rule.Masked && cases.All(one => one.Winner != rule));
        return results.Select(result => result.Triage).SequenceEqual(expected)
            && ExampleProof.RulesWithoutExample(compiled, results).SequenceEqual(never);
    });

    [Fact]
    public void An_example_needs_only_the_answers_that_are_asked() => AuthoredTables.Hold(500, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        return cases.All(one =>
        {
            var asked = one.Answers.Where(answer => one.Asked.Contains(answer.Key)).ToDictionary();
            var whole = compiled.Decide(asked);
            return whole.Winner == one.Winner && whole.Missing is null && one.Asked.All(question =>
            {
                var partly = compiled.Decide(asked.Where(answer => answer.Key != question).ToDictionary());
                return partly.Missing?.Id.Value == question && partly.Winner is null;
            });
        });
    });

    [Fact]
    public void Figures_are_right() => AuthoredTables.Hold(500, authored =>
    {
        var (compiled, cases) = Case.All(authored);
        var figures = Figures.Of(compiled);
        var ways = cases
            .Select(one => compiled.Decide(one.Answers).Asked.Select(question => $"{question.Id.Value}={one.Answers[question.Id.Value]}"))
            .Select(way => string.Join(' ', way))
            .Distinct();
        return figures.Nodes == compiled.Diagram.NodeCount
            && figures.Outcomes == cases.Select(one => one.Winner?.Id.Value).Distinct().Count()
            && figures.Ways == new BigInteger(ways.Count())
            && figures.Asked.Fewest == cases.Min(one => one.Asked.Count)
            && figures.Asked.Most == cases.Max(one => one.Asked.Count)
            && Math.Abs(figures.Asked.Average - cases.Average(one => one.Asked.Count)) < 1e-9
            && authored.Table.Questions.All(question => IsRightFrom(compiled, question.Id.Value, cases));
    });

    private static bool IsRightFrom(CompiledTable compiled, string question, List<Case> cases)
    {
        var left = cases
            .Select(one => compiled.Decide(one.Answers).Asked.Select(asked => asked.Id.Value).SkipWhile(asked => asked != question).Count())
            .Where(count => count > 0)
            .ToList();
        var asked = Figures.AskedFrom(compiled, question);
        return asked is null ? left.Count == 0
            : asked.Fewest == left.Min() && asked.Most == left.Max() && Math.Abs(asked.Average - left.Average()) < 1e-9;
    }

    private static bool IsRight(Finding.LoweredUrgency? found, Question question, Answer better, Answer worse, List<Case> cases)
    {
        var id = question.Id.Value;
        var others = cases.ToLookup(one => Key(one, id));
        var shortest = int.MaxValue;
        var isShown = false;
        foreach (var one in cases.Where(one => one.Answers[id] == better))
        {
            var other = others[Key(one, id)].Single(candidate => candidate.Answers[id] == worse);
            if (other.Rank > one.Rank)
            {
                shortest = Math.Min(shortest, one.Asked.Union(other.Asked).Count() - 1);
                isShown |= found is not null && one.Fits(found.Answers)
                    && one.Winner == found.BetterWinner && other.Winner == found.WorseWinner;
            }
        }

        return found is null ? shortest == int.MaxValue : isShown && found.Answers.Length == shortest;
    }

    // As the documentation of Question.Monotone has it.
    private static IEnumerable<(Answer Better, Answer Worse)> Steps(Question question, ImmutableArray<Answer> answers)
    {
        var unsure = new Answer.Named("not-sure");
        var (yes, no) = (new Answer.Named("yes"), new Answer.Named("no"));
        var isPlain = question.Kind is QuestionKind.YesNo or QuestionKind.AnyOf;
        List<Answer> ladder = isPlain ? [no, yes] : [.. answers.Where(answer => answer != unsure)];
        if (question.NotSure && (isPlain || question.Monotone))
        {
            yield return (ladder[0], unsure);
        }

        if (question.NotSure && isPlain && question.Monotone)
        {
            yield return (unsure, yes);
        }
        else if (question.Monotone)
        {
            foreach (var step in ladder.Zip(ladder.Skip(1)))
            {
                yield return step;
            }
        }
    }

    private static string Key(Case one, string without) =>
        string.Join(' ', one.Answers.Where(answer => answer.Key != without).Select(answer => answer.Value.ToString()));

    private static List<Case> Matching(List<Case> cases, ImmutableArray<GivenAnswer> given) => [.. cases.Where(one => one.Fits(given))];
}
