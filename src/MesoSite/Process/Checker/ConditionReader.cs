using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Facts;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Checker;

/// <summary>Reads tests, answers and dispositions of the checker's files, with facts in the place of their paths.</summary>
/// <param name="questions">The questions.</param>
/// <param name="data">The data that facts and dispositions come from.</param>
/// <param name="facts">Facts by path.</param>
/// <param name="bag">Takes the faults.</param>
internal sealed partial class ConditionReader(
    ImmutableArray<Question> questions, SiteData data, ImmutableSortedDictionary<string, FactValue> facts, DiagnosticBag bag)
{
    private readonly ImmutableDictionary<string, Question> byId = questions.ToImmutableDictionary(question => question.Id.Value, StringComparer.Ordinal);

    public ImmutableArray<Question> Questions => questions;

    public DiagnosticBag Bag => bag;

    /// <summary>A text with the id of a side effect in the place of <see cref="CheckerRule.EffectMark"/>.</summary>
    public static string Fill(string text, string? effect) =>
        effect is null ? text : text.Replace(CheckerRule.EffectMark, effect, StringComparison.Ordinal);

    /// <summary>True where a side effect has all facts that a rule names of it.</summary>
    public bool HasFacts(CheckerRule rule, string effect) => rule.When.Select(test => test.Value.Value).Append(rule.Then.Value)
        .SelectMany(text => FactPath().Matches(text).Select(match => match.Value))
        .Where(path => path.StartsWith(CheckerRule.EffectMark, StringComparison.Ordinal))
        .Select(path => Fill(path, effect))
        .All(path => facts.ContainsKey(path) || DispositionAt(path) is not null);

    /// <summary>The conditions of a rule or a guarantee.</summary>
    /// <param name="tests">Unary tests by question.</param>
    /// <param name="effect">The side effect that the rule is about, or null.</param>
    public ImmutableArray<Condition> Conditions(Table<Located<string>> tests, string? effect)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>(tests.Count);
        foreach (var (id, written) in tests)
        {
            if (Find(id) is { } question && WithFacts(Fill(written.Value, effect), written.Span) is { } text)
            {
                if (UnaryTestParser.Parse(text, question, out var error) is { } test)
                {
                    conditions.Add(new Condition(id.Value, new Located<UnaryTest>(test, written.Span)));
                }
                else
                {
                    bag.Add(RuleFaults.BadTest(written.Span, error!));
                }
            }
        }

        return conditions.ToImmutable();
    }

    /// <summary>The rank of a disposition, or of the fact that is one; 0, and a fault, where there is none.</summary>
    public int Rank(Located<string> written, string? effect = null)
    {
        var text = Fill(written.Value, effect);
        var id = DispositionAt(text) ?? text;
        if (data.Care.Dispositions.Has(id))
        {
            return data.Care.Rank(id);
        }

        if (!data.Care.Dispositions.IsDamaged(id))
        {
            bag.Add(ProcessFaults.UnknownName(written.Span, "disposition", id, data.Care.Dispositions.Ids));
        }

        return 0;
    }

    public Guarantee Guarantee(TableEntry<CheckerGuarantee> entry) =>
        new(entry.Id, Conditions(entry.Value.When, null), RankOrFirst(entry.Value.AtLeast));

    public Example Example(TableEntry<CheckerExample> entry) => new(
        entry.Id, AnswersFromText.Read(Undamaged(entry.Value.Answers), questions, bag), RankOrFirst(entry.Value.Expect), entry.Value.Reason);

    // That it is no disposition was said when the file was read.
    private int RankOrFirst(Located<string> disposition) =>
        data.Care.Dispositions.Has(disposition.Value) ? data.Care.Rank(disposition.Value) : 0;

    // Answers to a question that is damaged need no second fault.
    private Table<Located<string>> Undamaged(Table<Located<string>> answers) =>
        answers.Keep((id, _) => !data.Checker!.Questions.Questions.IsDamaged(id));

    private Question? Find(Located<string> id)
    {
        if (byId.TryGetValue(id.Value, out var question))
        {
            return question;
        }

        if (!data.Checker!.Questions.Questions.IsDamaged(id.Value))
        {
            bag.Add(ProcessFaults.UnknownName(id.Span, "question", id.Value, byId.Keys.Order(StringComparer.Ordinal)));
        }

        return null;
    }

    private string? DispositionAt(string path) => path.Split('.') switch
    {
        [var effect, "past-course"] when data.Effects.Effects.TryGet(effect, out var found) => found.PastCourse?.Value,
        [var effect, "urgency"] when data.Effects.Effects.TryGet(effect, out var found) => found.Urgency.Value,
        _ => null,
    };

    // Null, and a fault, where a path leads to no fact, or to one that is no single length of time.
    private string? WithFacts(string text, SourceSpan span)
    {
        var well = true;
        var filled = FactPath().Replace(text, match =>
        {
            if (!facts.TryGetValue(match.Value, out var fact))
            {
                bag.Add(ProcessFaults.UnknownFact(span, match.Value, facts.Keys));
            }
            else if (fact is FactValue.Measured { Quantity: Quantity.Time { Range.IsSingle: true } time })
            {
                return time.Range.From.ToString();
            }
            else
            {
                bag.Add(RuleFaults.NoSingleTime(span, match.Value, fact.Raw));
            }

            well = false;
            return match.Value;
        });
        return well ? filled : null;
    }

    // A dot between two words; the two dots of an interval and the point of a number are none.
    [GeneratedRegex(@"(?:\{effect\}|[a-z][a-z0-9-]*)(?:\.[a-z][a-z0-9-]*)+")]
    private static partial Regex FactPath();
}
