using System.Collections.Immutable;
using FsCheck.Fluent;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Rules;

public sealed class BandsTests
{
    private static readonly Question Days = new(AuthoredTables.At("days"), QuestionKind.Number, [], 0, true, false);

    [Theory]
    [InlineData("-", ">= 0 d|not-sure")]
    [InlineData("> 3 d", "<= 3 d|> 3 d|not-sure")]
    [InlineData(">= 3 d", "< 3 d|>= 3 d|not-sure")]
    [InlineData("= 3 d", "< 3 d|= 3 d|> 3 d|not-sure")]
    [InlineData("[1 d..3 d)", "< 1 d|[1 d..3 d)|>= 3 d|not-sure")]
    [InlineData("(1 d..3 d]", "<= 1 d|(1 d..3 d]|> 3 d|not-sure")]
    [InlineData("> 1 wk; <= 7 d", "<= 1 wk|> 1 wk|not-sure")]
    [InlineData("> 7 d; <= 1 wk", "<= 7 d|> 7 d|not-sure")]
    [InlineData("< 60 min; < 1 h; < 3600 s", "< 60 min|>= 60 min|not-sure")]
    [InlineData("< 1 wk; > 7 d", "< 1 wk|= 1 wk|> 7 d|not-sure")]
    [InlineData("not(> 3 d, not-sure)", "<= 3 d|> 3 d|not-sure")]
    [InlineData(">= 0 d", ">= 0 d|not-sure")]
    [InlineData("> 0 d", "<= 0 d|> 0 d|not-sure")]
    public void Thresholds_cut_bands_in_the_authors_units(string tests, string bands) =>
        Assert.Equal(bands, string.Join('|', Domain(tests.Split("; ")).Choices));

    [Fact]
    public void Every_duration_is_in_one_band_and_no_test_tells_two_of_a_band_apart()
    {
        var generator =
            from thresholds in Quantities.Durations.ArrayOf().Where(list => list.Length <= 10)
            from signs in Gen.Elements("<", "<=", "=", ">=", ">").ArrayOf(thresholds.Length)
            from one in Gen.OneOf(Quantities.Durations, Gen.Elements(thresholds.Append(default).ToArray()))
            from other in Gen.OneOf(Quantities.Durations, Gen.Elements(thresholds.Append(default).ToArray()))
            let tests = thresholds.Zip(signs, (at, sign) => $"{sign} {at}").Where(test => Parse(test) is not null)
            select (Tests: tests.ToArray(), one, other);
        generator.Holds(drawn =>
        {
            var domain = Domain(drawn.Tests);
            var (one, other) = (new Answer.Lasting(drawn.one), new Answer.Lasting(drawn.other));
            return domain.Choices.Count(choice => choice.Covers(one)) == 1
                && drawn.Tests.Select(Parse).All(test => (domain.Passing(test!) >> domain.IndexOf(one) & 1) == (test!.Holds(one) ? 1UL : 0))
                && (domain.IndexOf(one) != domain.IndexOf(other)
                    || drawn.Tests.All(test => Parse(test)!.Holds(one) == Parse(test)!.Holds(other)));
        });
    }

    [Fact]
    public void A_threshold_of_a_guarantee_cuts_too()
    {
        var guarantee = new Guarantee(AuthoredTables.At("promise"), [When("> 9 d")], 0);
        var table = new DecisionTable([Days], AuthoredTables.Dispositions, [new Rule(AuthoredTables.At("rule"), [When("> 3 d")], 0)]);
        var domain = RulesCompiler.Compile(table, [guarantee]).Compiled!.Domains[0];
        Assert.Equal("<= 3 d|(3 d..9 d]|> 9 d|not-sure", string.Join('|', domain.Choices));
    }

    [Fact]
    public void Answers_are_told_with_bands_joined()
    {
        var domain = Domain("> 1 d", "> 3 d", "> 1 wk");
        Assert.Equal("(1 d..1 wk]|not-sure", string.Join('|', domain.Told(0b10110)));
        Assert.Equal("<= 1 d|(3 d..1 wk]", string.Join('|', domain.Told(0b00101)));
        Assert.Equal(">= 0 d", string.Join('|', domain.Told(0b01111)));
        Assert.Empty(domain.Told(0));
    }

    [Fact]
    public void What_a_reader_should_have_refused_is_refused()
    {
        var rule = new Rule(AuthoredTables.At("rule"), [When("> 3 d")], 0);
        Assert.Throws<ArgumentException>(() => Compile([Days], rule with { Rank = 3 }));
        Assert.Throws<ArgumentException>(() => Compile([Days, Days], rule));
        Assert.Throws<ArgumentException>(() => Compile([Days], rule, rule));
        Assert.Throws<ArgumentException>(() => Compile([Days with { Id = AuthoredTables.At("other") }], rule));
        var oneOf = Days with { Kind = QuestionKind.OneOf, NotSure = false };
        Assert.Throws<ArgumentException>(() => Compile([oneOf with { Options = ["a", "a"] }], rule));
        Assert.Throws<ArgumentException>(() => Compile([oneOf], rule));
        Assert.Throws<ArgumentException>(() => Compile([Days with { Urgency = 0 }], rule));
        var sign = Days with { Id = AuthoredTables.At("sign"), Kind = QuestionKind.YesNo };
        Assert.Throws<ArgumentException>(() => Compile([Days, sign with { Urgency = 3 }], rule));
        Assert.NotNull(Compile([Days, sign with { Urgency = 2 }], rule).Compiled);
        Assert.Throws<ArgumentException>(() => Domain([.. Enumerable.Range(1, 64).Select(day => $"> {day} d")]));
        Assert.Equal(64, Domain([.. Enumerable.Range(1, 62).Select(day => $"> {day} d")]).Choices.Length);
    }

    [Fact]
    public void A_limit_names_the_questions_to_blame()
    {
        var table = LargeTables.Make(6, 25, 90);
        var compilation = RulesCompiler.Compile(table, [], new MesoSite.Rules.Kernel.CompileLimits(States: 50));
        Assert.Null(compilation.Compiled);
        Assert.Equal(3, compilation.Crowded.Length);
        Assert.Subset(table.Questions.ToHashSet(), compilation.Crowded.ToHashSet());
    }

    private static Compilation Compile(ImmutableArray<Question> questions, params Rule[] rules) =>
        RulesCompiler.Compile(new DecisionTable(questions, AuthoredTables.Dispositions, [.. rules]), []);

    private static AnswerDomain Domain(params string[] tests)
    {
        var rules = tests.Select((test, place) => new Rule(AuthoredTables.At($"rule-{place}"), [When(test)], 0));
        return Compile([Days], [.. rules]).Compiled!.Domains[0];
    }

    private static Condition When(string test) => new("days", AuthoredTables.At(Parse(test)!));

    private static UnaryTest? Parse(string test) => UnaryTestParser.Parse(test, Days, out _);
}
