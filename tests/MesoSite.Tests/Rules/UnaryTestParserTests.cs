using FsCheck.Fluent;
using MesoSite.Rules.Source;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Rules;

public sealed class UnaryTestParserTests
{
    private static readonly Question Fever = new(AuthoredTables.At("fever"), QuestionKind.YesNo, [], 0, true, true);
    private static readonly Question Sure = new(AuthoredTables.At("sure"), QuestionKind.AnyOf, ["a", "b"], 0, false, true);
    private static readonly Question Course =
        new(AuthoredTables.At("course"), QuestionKind.OneOf, ["better", "same", "worse"], 0, true, true);
    private static readonly Question Days = new(AuthoredTables.At("days"), QuestionKind.Number, [], 0, true, false);

    public static TheoryData<string, string, string, string> Good => new()
    {
        // question, text, answers that pass, answers that fail
        { "fever", "-", "yes no not-sure", "" },
        { "fever", "yes", "yes", "no not-sure" },
        { "fever", "yes, not-sure", "yes not-sure", "no" },
        { "fever", "not(no)", "yes not-sure", "no" },
        { "fever", "not(no, not-sure)", "yes", "no not-sure" },
        { "course", "same,worse", "same worse", "better not-sure" },
        { "course", "not( better )", "same worse not-sure", "better" },
        { "days", "> 3 d", "4 d|73 h|1 wk", "3 d|72 h|0 d|not-sure" },
        { "days", ">3 d", "4 d", "3 d" },
        { "days", ">= 3 d", "3 d|72 h|4 d", "71 h|not-sure" },
        { "days", "< 3 d", "2 d|0 s|71.99 h", "3 d|not-sure" },
        { "days", "<= 2 wk", "14 d|2 wk|1 d", "15 d|not-sure" },
        { "days", "= 60 min", "1 h|3600 s|60 min", "61 min|3599 s" },
        { "days", "[1 d..3 d]", "1 d|2 d|3 d|24 h", "23 h|73 h|not-sure" },
        { "days", "(1 d..3 d)", "2 d|25 h", "1 d|3 d" },
        { "days", "[1 d..3 d)", "1 d|71 h", "3 d|0 d" },
        { "days", "(1 d..3 d]", "3 d|25 h", "1 d|4 d" },
        { "days", "[ 1.5 d .. 3 d ]", "36 h|1.5 d", "35 h" },
        { "days", "[3 d..72 h]", "3 d", "2 d|4 d" },
        { "days", "> 3 d, not-sure", "4 d|not-sure", "3 d" },
        { "days", "< 1 d, [3 d..1 wk]", "0 d|3 d|7 d", "1 d|2 d|8 d|not-sure" },
        { "days", "not(> 3 d)", "3 d|not-sure", "4 d" },
        { "days", "not(> 3 d, not-sure)", "3 d|0 d", "4 d|not-sure" },
        { "days", "not-sure", "not-sure", "1 d" },
        { "days", ">= 0 d", "0 d|9 y", "not-sure" },
    };

    public static TheoryData<string, string, string> Bad => new()
    {
        { "fever", "", "a test is missing" },
        { "fever", "yes,", "a test is missing" },
        { "fever", "not()", "a test is missing" },
        { "fever", "not(yes", "no closing parenthesis" },
        { "fever", "not(not(yes))", "stands alone, around all" },
        { "fever", "yes, not(no)", "stands alone, around all" },
        { "fever", "not(-)", "stands alone: it is any answer" },
        { "fever", "-, yes", "stands alone: it is any answer" },
        { "fever", "ye", "did you mean \"yes\"?" },
        { "fever", "Yes", "did you mean \"yes\"?" },
        { "fever", "yes, yes", "in the list twice" },
        { "fever", "> 3 d", "\"fever\" is answered with yes, no, not-sure" },
        { "fever", "[1 d..3 d]", "tests a length of time" },
        { "sure", "not-sure", "\"not-sure\" is no answer to \"sure\"" },
        { "sure", "a", "no answer to \"sure\"" },
        { "course", "beter", "did you mean \"better\"?" },
        { "course", "yes", "known here: better, same, worse, not-sure" },
        { "days", "yes", "no test of a length of time" },
        { "days", "3 d", "write \"> 3 d\"" },
        { "days", "> 3", "\"3\" is no length of time" },
        { "days", "> 3 days", "s, min, h, d, wk, mo, y" },
        { "days", ">", "\"\" is no length of time" },
        { "days", "> -3 d", "is no length of time" },
        { "days", "=> 3 d", "\"> 3 d\" is no length of time" },
        { "days", "< 0 d", "nothing is shorter than 0 d" },
        { "days", "[1 d..3 d", "is no interval" },
        { "days", "[1 d, 3 d]", "is no interval" },
        { "days", "[1 d.3 d]", "is no interval" },
        { "days", "[", "is no interval" },
        { "days", "(..)", "is no length of time" },
        { "days", "[3 d..1 d]", "the shorter end comes first" },
        { "days", "[1 d..24 h)", "holds no length of time" },
        { "days", "(1 d..1 d)", "holds no length of time" },
        { "days", "> 3 d, > 3 d", "in the list twice" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_test_passes_what_it_says(string question, string text, string passing, string failing)
    {
        var asked = Of(question);
        var test = UnaryTestParser.Parse(text, asked, out var error);
        Assert.Null(error);
        Assert.All(Answers(passing, asked), answer => Assert.True(test!.Holds(answer), answer.ToString()));
        Assert.All(Answers(failing, asked), answer => Assert.False(test!.Holds(answer), answer.ToString()));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_no_test_is_refused_in_words(string question, string text, string words)
    {
        Assert.Null(UnaryTestParser.Parse(text, Of(question), out var error));
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void What_a_test_writes_is_read_as_the_same_test(string question, string text, string passing, string failing)
    {
        var asked = Of(question);
        var written = UnaryTestParser.Parse(text, asked, out _)!.ToString()!;
        var again = UnaryTestParser.Parse(written, asked, out _)!;
        Assert.Equal(written, again.ToString());
        Assert.All(Answers(passing, asked), answer => Assert.True(again.Holds(answer)));
        Assert.All(Answers(failing, asked), answer => Assert.False(again.Holds(answer)));
    }

    [Fact]
    public void Random_tests_are_written_and_read_as_they_were() => Gen.Choose(0, int.MaxValue - 1).Holds(seed =>
    {
        var random = new Random(seed);
        var question = new[] { Fever, Sure, Course, Days }[random.Next(4)];
        var test = UnaryTestParser.Parse(AuthoredTables.RandomTest(random, question), question, out _)!;
        return UnaryTestParser.Parse(test.ToString()!, question, out _)?.ToString() == test.ToString();
    });

    [Fact]
    public void Nothing_that_an_author_writes_throws() => Property.Holds<string?>(text =>
        new[] { Fever, Days }.All(question =>
            UnaryTestParser.Parse(text ?? "", question, out var error) is null == error is not null
            && Answer.Parse(text ?? "", question, out error) is null == error is not null));

    [Fact]
    public void Signs_in_any_order_do_not_throw() => Gen
        .Elements("not(", "(", ")", "[", "]", "..", ",", " ", ">", "<=", "=", "-", "1 d", "3 d", "yes", "not-sure")
        .ArrayOf()
        .Select(string.Concat)
        .Holds(text => new[] { Fever, Days }.All(question =>
            UnaryTestParser.Parse(text, question, out var error) is null == error is not null));

    [Theory]
    [InlineData("days", "3 d", null)]
    [InlineData("days", "not-sure", null)]
    [InlineData("days", "3", "\"3\" is no length of time such as \"3 d\", and not \"not-sure\"")]
    [InlineData("fever", "yes", null)]
    [InlineData("fever", "3 d", "\"3 d\" is no answer to \"fever\": known here: yes, no, not-sure")]
    [InlineData("sure", "not-sure", "\"not-sure\" is no answer to \"sure\": known here: yes, no")]
    public void An_answer_is_read_for_its_question(string question, string text, string? words)
    {
        var answer = Answer.Parse(text, Of(question), out var error);
        Assert.Equal(words, error);
        Assert.Equal(words is null ? text : null, answer?.ToString());
        Assert.True(answer is null || Of(question).Accepts(answer));
    }

    private static Question Of(string id) => new[] { Fever, Sure, Course, Days }.Single(question => question.Id.Value == id);

    private static IEnumerable<Answer> Answers(string list, Question question) => list
        .Split(question.Kind == QuestionKind.Number ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(text => Answer.Parse(text, question, out var error) ?? throw new FormatException(error));
}
