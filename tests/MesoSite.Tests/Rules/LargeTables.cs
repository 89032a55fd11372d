using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>Tables as large as a clinic's will ever be: red flags, then a main concern whose options guard tables of their own.</summary>
internal static class LargeTables
{
    private static readonly SourceSpan Place = new SourceFile("rules.yaml", "rules.yaml", string.Empty).Start;
    private static readonly string[] Dispositions = ["emergency", "same-day", "routine", "self-care"];

    /// <summary>A table.</summary>
    /// <param name="concerns">Options of the main concern.</param>
    /// <param name="questions">Questions in all: a fifth are red flags, a fifth are shared by all concerns, one is the concern.</param>
    /// <param name="rules">Rules in all: two for each red flag, one at the end of each concern, the rest spread over the concerns.</param>
    public static DecisionTable Make(int concerns, int questions, int rules, int seed = 1)
    {
        var random = new Random(seed);
        var flags = questions / 5;
        var shared = questions / 5;
        var list = new List<Question>();
        for (var i = 0; i < flags; i++)
        {
            list.Add(new Question(At($"flag-{i}"), QuestionKind.AnyOf, ["one", "two"], 0, true, true));
        }

        var options = Enumerable.Range(0, concerns).Select(i => $"concern-{i}");
        list.Add(new Question(At("concern"), QuestionKind.OneOf, [.. options], 1, false, false));
        for (var i = 0; i < questions - flags - 1; i++)
        {
            list.Add(Other(i));
        }

        var table = new List<Rule>();
        for (var i = 0; i < flags; i++)
        {
            table.Add(new Rule(At($"flag-{i}"), [When($"flag-{i}", "yes", list)], 0));
            table.Add(new Rule(At($"flag-{i}-unsure"), [When($"flag-{i}", "not-sure", list)], 1));
        }

        var own = list.Skip(flags + 1 + shared).ToList();
        for (var i = 0; table.Count < rules; i++)
        {
            var concern = When("concern", $"concern-{i % concerns}", list);
            if (i < concerns)
            {
                table.Add(new Rule(At($"rule-{i}"), [concern], 3));
                continue;
            }

            // A concern's questions are its own and the shared ones.
            var pool = own.Where((_, index) => index % concerns == i % concerns).Concat(list.Skip(flags + 1).Take(shared)).ToArray();
            random.Shuffle(pool);
            var conditions = pool.Take(random.Next(1, 4)).Select(question => RandomCondition(random, question));
            table.Add(new Rule(At($"rule-{i}"), [concern, .. conditions], random.Next(1, 3)));
        }

        return new DecisionTable([.. list], [.. Dispositions], [.. table]);
    }

    public static Located<string> At(string id) => new(id, Place);

    private static Question Other(int number) => (number % 5) switch
    {
        0 => new Question(At($"question-{number}"), QuestionKind.Number, [], 2, true, false),
        1 => new Question(At($"question-{number}"), QuestionKind.OneOf, ["better", "same", "worse"], 2, true, true),
        _ => new Question(At($"question-{number}"), QuestionKind.YesNo, [], 2, true, true),
    };

    private static Condition RandomCondition(Random random, Question question) => question.Kind switch
    {
        QuestionKind.Number => When(question.Id.Value, $"> {7 * random.Next(1, 4)} d, not-sure", [question]),
        QuestionKind.OneOf => When(question.Id.Value, random.Next(2) == 0 ? "worse" : "not(better)", [question]),
        _ => When(question.Id.Value, random.Next(2) == 0 ? "yes" : "not(no)", [question]),
    };

    private static Condition When(string id, string text, List<Question> questions)
    {
        var question = questions.Single(one => one.Id.Value == id);
        var test = UnaryTestParser.Parse(text, question, out var error) ?? throw new FormatException(error);
        return new Condition(id, new Located<UnaryTest>(test, Place));
    }
}
