using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Benchmarks.Rules;

/// <summary>
/// Decision tables of any size, made as clinics make them: signs of danger first, then what the patient comes with, then questions that
/// belong to one of these concerns or to all. The same size gives the same table on every machine.
/// </summary>
internal static class TableFromSize
{
    private const int QuestionsOfConcern = 4;
    private const int MostConditions = 3;

    // Age, pregnancy, how long it has lasted: what a clinic asks whatever the concern. Each further one multiplies the states of every concern.
    private const int MostShared = 3;

    private static readonly SourceSpan Place = new SourceFile("rules.yaml", "rules.yaml", string.Empty).Start;

    /// <summary>A table.</summary>
    /// <param name="questions">Questions in all, at least 5: a fifth are signs, up to three are asked with every concern, one is the concern.</param>
    /// <param name="rules">Rules in all: one for each sign, one that catches the rest of each concern, the others spread over the concerns.</param>
    public static DecisionTable Make(int questions, int rules)
    {
        var (signs, shared) = (questions / 5, Math.Min(MostShared, questions / 5));
        var own = questions - signs - shared - 1;
        var concerns = Math.Max(2, own / QuestionsOfConcern);
        ImmutableArray<Question> dangers = [.. Enumerable.Range(0, signs).Select(i => new Question(At($"sign-{i}"), QuestionKind.AnyOf, ["a", "b"], 0, NotSure: true, Monotone: true))];
        var concern = new Question(At("concern"), QuestionKind.OneOf, [.. Enumerable.Range(0, concerns).Select(Concern)], 1, NotSure: false, Monotone: false);
        ImmutableArray<Question> others = [.. Enumerable.Range(0, shared + own).Select(Other)];
        var random = new Random(questions + rules);
        var table = ImmutableArray.CreateBuilder<Rule>();
        table.AddRange(dangers.Select(sign => new Rule(sign.Id, [When(sign, "not(no)")], 0)));
        for (var i = 0; table.Count < rules; i++)
        {
            var named = When(concern, Concern(i % concerns));
            // The first of each concern has no other condition, so that no answers are left without advice.
            var asked = i < concerns ? [] : others.Where((_, index) => index < shared || (index - shared) % concerns == i % concerns).ToArray();
            random.Shuffle(asked);
            var conditions = asked.Take(random.Next(1, MostConditions + 1)).Select(question => When(question, Test(question, random)));
            table.Add(new Rule(At($"rule-{i}"), [named, .. conditions], i < concerns ? 3 : random.Next(1, 3)));
        }

        return new DecisionTable([.. dangers, concern, .. others], ["emergency", "same-day", "routine", "self-care"], table.ToImmutable());
    }

    /// <summary>For each sign of danger the promise that it is an emergency.</summary>
    public static ImmutableArray<Guarantee> Guarantees(DecisionTable table) =>
        [.. table.Questions.Where(question => question.Block == 0).Select(sign => new Guarantee(sign.Id, [When(sign, AnswerNames.Yes)], 0))];

    private static string Concern(int number) => $"concern-{number}";

    private static Question Other(int number) => (number % 4) switch
    {
        0 => new Question(At($"question-{number}"), QuestionKind.Number, [], 2, NotSure: true, Monotone: false),
        1 => new Question(At($"question-{number}"), QuestionKind.OneOf, ["better", "same", "worse"], 2, NotSure: true, Monotone: false),
        _ => new Question(At($"question-{number}"), QuestionKind.YesNo, [], 2, NotSure: true, Monotone: false),
    };

    private static string Test(Question question, Random random) => question.Kind switch
    {
        QuestionKind.Number => $"> {random.Next(1, 4)} wk",
        QuestionKind.OneOf => random.Next(2) == 0 ? "worse" : "not(better)",
        _ => random.Next(2) == 0 ? "yes" : "not(no)",
    };

    private static Condition When(Question question, string test) =>
        new(question.Id.Value, new Located<UnaryTest>(UnaryTestParser.Parse(test, question, out var error) ?? throw new FormatException(error), Place));

    private static Located<string> At(string id) => new(id, Place);
}
