using MesoSite.Core;

namespace MesoSite.Tests.Core;

public sealed class DidYouMeanTests
{
    private static readonly string[] Names = ["bruising", "bleeding", "swelling"];

    [Theory]
    [InlineData("brusing", "bruising")]
    [InlineData("bruisign", "bruising")]
    [InlineData("bleedings", "bleeding")]
    [InlineData("Swelling", "swelling")]
    [InlineData("swelling", "swelling")]
    public void Names_what_is_near(string written, string meant) =>
        Assert.Equal($"did you mean \"{meant}\"?", DidYouMean.Hint(written, Names));

    [Theory]
    [InlineData("")]
    [InlineData("fever")]
    [InlineData("brui")]
    public void Lists_what_is_known_where_nothing_is_near(string written) =>
        Assert.Equal("known here: bruising, bleeding, swelling", DidYouMean.Hint(written, Names));

    [Fact]
    public void Says_that_nothing_is_known() => Assert.Equal("there is none yet", DidYouMean.Hint("x", []));

    [Fact]
    public void Shortens_a_long_list()
    {
        var hint = DidYouMean.Hint("something", Enumerable.Range(10, 20).Select(number => $"n{number}"));
        Assert.Equal("known here: n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21 and 8 more", hint);
    }

    [Fact]
    public void Of_two_that_are_near_the_nearer_counts() =>
        Assert.Equal("did you mean \"course.usual\"?", DidYouMean.Hint("course.usal", ["course.casual", "course.usual"]));

    [Fact]
    public void One_letter_may_always_differ() => Assert.Equal("did you mean \"h\"?", DidYouMean.Hint("d", ["h"]));
}
