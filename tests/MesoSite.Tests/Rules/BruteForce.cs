using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>All combinations of answers to some questions, and what tables say to them, straight from the author's terms.</summary>
internal sealed class BruteForce
{
    private readonly ImmutableArray<int> sizes;

    /// <param name="questions">The questions; those of one id are versions of one.</param>
    /// <param name="conditions">All conditions on them.</param>
    public BruteForce(IEnumerable<Question> questions, IEnumerable<Condition> conditions)
    {
        var tests = conditions.ToLookup(condition => condition.Question, condition => condition.Test.Value);
        var versions = questions.GroupBy(question => question.Id.Value).ToList();
        Questions = [.. versions.Select(version => version.First())];
        Answers = [.. versions.Select(version => AnswersTo([.. version], tests[version.Key]))];
        sizes = [.. Answers.Select(answers => answers.Length)];
    }

    public ImmutableArray<Question> Questions { get; }

    /// <summary>For each question one answer from each of its bands, short to long, then its names.</summary>
    public ImmutableArray<ImmutableArray<Answer>> Answers { get; }

    public static BruteForce Of(AuthoredTable authored) => new(
        authored.Table.Questions,
        authored.Table.Rules.SelectMany(rule => rule.Conditions).Concat(authored.Guarantees.SelectMany(guarantee => guarantee.Conditions)));

    public List<int[]> Combinations() => [.. IntTables.Combinations(sizes).Select(answers => (int[])answers.Clone())];

    public Dictionary<string, Answer> Named(int[] answers) =>
        Enumerable.Range(0, answers.Length).ToDictionary(place => Questions[place].Id.Value, place => Answers[place][answers[place]]);

    public static bool Meets(ImmutableArray<Condition> conditions, Dictionary<string, Answer> answers) =>
        conditions.All(condition => condition.Test.Value.Holds(answers[condition.Question]));

    public static Rule? Winner(DecisionTable table, Dictionary<string, Answer> answers) =>
        table.Rules.Where(rule => Meets(rule.Conditions, answers)).MinBy(rule => rule.Rank);

    private static ImmutableArray<Answer> AnswersTo(ImmutableArray<Question> versions, IEnumerable<UnaryTest> tests)
    {
        IEnumerable<Answer> names = versions.SelectMany(question => question.Names).Distinct().Select(name => new Answer.Named(name));
        if (versions.All(question => question.Kind != QuestionKind.Number))
        {
            return [.. names];
        }

        // Random tables have thresholds at whole days up to a week: wherever a simple test changes its mind, another band begins.
        var simple = tests.SelectMany(Simple).ToList();
        var times = new List<Answer>();
        string? last = null;
        for (var halfDays = 0; halfDays <= 2 * 8; halfDays++)
        {
            var time = new Answer.Lasting(new Duration(halfDays / 2m, DurationUnit.Day));
            var seen = string.Concat(simple.Select(test => test.Holds(time) ? '1' : '0'));
            if (seen != last)
            {
                times.Add(time);
                last = seen;
            }
        }

        return [.. times, .. names];
    }

    private static IEnumerable<UnaryTest> Simple(UnaryTest test) => test switch
    {
        UnaryTest.Negation negation => Simple(negation.Test),
        UnaryTest.Either either => either.Tests.SelectMany(Simple),
        _ => [test],
    };
}
