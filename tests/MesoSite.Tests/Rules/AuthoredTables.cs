using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Tests.Rules;

/// <summary>A random decision table with guarantees, as an author could have written it.</summary>
internal sealed record AuthoredTable(DecisionTable Table, ImmutableArray<Guarantee> Guarantees)
{
    public override string ToString() => string.Join('\n',
    [
        .. Table.Questions.Select(question => $"{question.Id.Value}: {question.Kind} {string.Join('/', question.Names)}"
            + $" block {question.Block}"
            + $"{(question.Monotone ? " monotone" : "")}{(question.Urgency is { } urgency ? $" urgency {urgency}" : "")}"),
        .. Table.Rules.Select(rule => $"{rule.Id.Value}: {Text(rule.Conditions)} -> {rule.Rank}{(rule.Masked ? " masked" : "")}"),
        .. Guarantees.Select(guarantee => $"{guarantee.Id.Value}: {Text(guarantee.Conditions)} => {guarantee.Rank}"),
    ]);

    private static string Text(ImmutableArray<Condition> conditions) =>
        string.Join(" & ", conditions.Select(condition => $"{condition.Question} {condition.Test.Value}"));
}

/// <summary>Random tables in the author's terms that shrink.</summary>
internal static class AuthoredTables
{
    public static readonly ImmutableArray<string> Dispositions = ["emergency", "same-day", "routine"];

    private static readonly SourceSpan Place = new SourceFile("rules.yaml", "rules.yaml", string.Empty).Start;

    // One day twice, in two units: equal thresholds must cut once.
    private static readonly string[] Durations = ["1 d", "24 h", "3 d", "1 wk"];

    private static readonly string[] Operators = ["<", "<=", "=", ">=", ">"];

    private static readonly ImmutableArray<string> Options = ["a", "b", "c"];

    public static void Hold(int tables, Func<AuthoredTable, bool> property) =>
        Prop.ForAll(Arb.From(Any, Shrink), property).Check(Config.QuickThrowOnFailure.WithMaxTest(tables));

    /// <summary>Holds for pairs of tables: of one another's versions, or with little in common.</summary>
    public static void HoldForPairs(int pairs, Func<AuthoredTable, AuthoredTable, bool> property)
    {
        var generator = Gen.Choose(0, int.MaxValue - 1).Select(seed =>
        {
            var random = new Random(seed);
            var older = Make(random);
            return (Older: older, Newer: random.Next(4) == 0 ? Make(random) : Edit(random, older));
        });
        var arbitrary = Arb.From(generator, pair =>
            Shrink(pair.Older).Select(older => (older, pair.Newer)).Concat(Shrink(pair.Newer).Select(newer => (pair.Older, newer))));
        Prop.ForAll(arbitrary, pair => property(pair.Older, pair.Newer)).Check(Config.QuickThrowOnFailure.WithMaxTest(pairs));
    }

    public static Gen<AuthoredTable> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => Make(new Random(seed)));

    public static Located<T> At<T>(T value) => new(value, Place);

    /// <summary>Random text of a test, right for the question.</summary>
    public static string RandomTest(Random random, Question question)
    {
        if (random.Next(8) == 0)
        {
            return "-";
        }

        var list = question.Kind == QuestionKind.Number
            ? RandomTimes(random, question)
            : RandomNames(random, question);
        return random.Next(4) == 0 ? $"not({list})" : list;
    }

    private static AuthoredTable Make(Random random)
    {
        ImmutableArray<Question> questions = [.. Enumerable.Range(0, random.Next(1, 5)).Select(number => RandomQuestion(random, number))];
        var rules = Enumerable.Range(0, random.Next(9)).Select(number => RandomRule(random, questions, $"rule-{number}"));
        var guarantees = Enumerable.Range(0, random.Next(3)).Select(number =>
            new Guarantee(At($"guarantee-{number}"), RandomConditions(random, questions), random.Next(Dispositions.Length)));
        return new AuthoredTable(new DecisionTable(questions, Dispositions, [.. rules]), [.. guarantees]);
    }

    // What an author does to a table in a day: a rule goes, comes, or changes; a question goes or comes.
    private static AuthoredTable Edit(Random random, AuthoredTable authored)
    {
        var table = authored.Table;
        for (var edits = random.Next(3); edits >= 0; edits--)
        {
            var place = random.Next(table.Rules.Length + 1);
            var isRule = place < table.Rules.Length;
            table = random.Next(5) switch
            {
                0 when isRule => table with { Rules = table.Rules.RemoveAt(place) },
                1 when isRule => table with { Rules = table.Rules.SetItem(place, table.Rules[place] with { Rank = random.Next(3) }) },
                2 when isRule => table with { Rules = table.Rules.SetItem(place, RandomRule(random, table.Questions, IdAt(table, place))) },
                3 => Without(table, random.Next(table.Questions.Length)),
                _ => table with { Rules = table.Rules.Insert(place, RandomRule(random, table.Questions, $"new-{edits}")) },
            };
        }

        return authored with { Table = table };
    }

    private static string IdAt(DecisionTable table, int rule) => table.Rules[rule].Id.Value;

    private static Question RandomQuestion(Random random, int number)
    {
        var kind = (QuestionKind)random.Next(4);
        ImmutableArray<string> options = kind is QuestionKind.OneOf or QuestionKind.AnyOf ? Options[..random.Next(1, 4)] : [];
        int? urgency = kind is QuestionKind.YesNo or QuestionKind.AnyOf && random.Next(2) == 0 ? random.Next(Dispositions.Length) : null;
        return new Question(At($"q{number}"), kind, options, random.Next(2), random.Next(2) == 0, random.Next(2) == 0, urgency);
    }

    private static Rule RandomRule(Random random, ImmutableArray<Question> questions, string id) =>
        new(At(id), RandomConditions(random, questions), random.Next(Dispositions.Length), null, random.Next(4) == 0);

    private static ImmutableArray<Condition> RandomConditions(Random random, ImmutableArray<Question> questions) =>
    [
        .. Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            var question = questions[random.Next(questions.Length)];
            var text = RandomTest(random, question);
            var test = UnaryTestParser.Parse(text, question, out var error) ?? throw new FormatException($"{text}: {error}");
            return new Condition(question.Id.Value, At(test));
        }),
    ];

    private static string RandomNames(Random random, Question question)
    {
        var names = question.Names.ToArray();
        random.Shuffle(names);
        return string.Join(", ", names.Take(random.Next(1, names.Length + 1)));
    }

    private static string RandomTimes(Random random, Question question)
    {
        var times = Enumerable.Range(0, random.Next(1, 3)).Select(_ => RandomTime(random));
        return string.Join(", ", times.Concat(question.NotSure && random.Next(2) == 0 ? ["not-sure"] : []).Distinct());
    }

    private static string RandomTime(Random random)
    {
        var (from, to) = (random.Next(Durations.Length), random.Next(Durations.Length));
        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        // 1 d and 24 h, and equal ends, are an interval only where it includes both.
        var isPoint = from == to || (from == 0 && to == 1);
        return random.Next(2) == 0
            ? $"{Operators[random.Next(Operators.Length)]} {Durations[from]}"
            : $"{(IsIncluded() ? "[" : "(")}{Durations[from]}..{Durations[to]}{(IsIncluded() ? "]" : ")")}";

        bool IsIncluded() => isPoint || random.Next(2) == 0;
    }

    private static IEnumerable<AuthoredTable> Shrink(AuthoredTable authored)
    {
        var table = authored.Table;
        foreach (var guarantee in authored.Guarantees)
        {
            yield return authored with { Guarantees = authored.Guarantees.Remove(guarantee) };
        }

        for (var rule = 0; rule < table.Rules.Length; rule++)
        {
            yield return authored with { Table = table with { Rules = table.Rules.RemoveAt(rule) } };
            for (var condition = 0; condition < table.Rules[rule].Conditions.Length; condition++)
            {
                var wider = table.Rules[rule] with { Conditions = table.Rules[rule].Conditions.RemoveAt(condition) };
                yield return authored with { Table = table with { Rules = table.Rules.SetItem(rule, wider) } };
            }
        }

        for (var question = 0; question < table.Questions.Length && table.Questions.Length > 1; question++)
        {
            var id = table.Questions[question].Id.Value;
            yield return new AuthoredTable(
                Without(table, question),
                [.. authored.Guarantees.Select(guarantee => guarantee with { Conditions = Without(guarantee.Conditions, id) })]);
        }
    }

    private static DecisionTable Without(DecisionTable table, int question)
    {
        if (table.Questions.Length == 1)
        {
            return table;
        }

        var id = table.Questions[question].Id.Value;
        return table with
        {
            Questions = table.Questions.RemoveAt(question),
            Rules = [.. table.Rules.Select(rule => rule with { Conditions = Without(rule.Conditions, id) })],
        };
    }

    private static ImmutableArray<Condition> Without(ImmutableArray<Condition> conditions, string question) =>
        conditions.RemoveAll(condition => condition.Question == question);
}
