using MesoSite.Core;

namespace MesoSite.Tests.Core;

public sealed class WhiteSpaceTests
{
    [Fact]
    public void It_is_all_that_the_framework_calls_white_space_but_the_line_feed() =>
        Assert.Equal(WhiteSpace.ButLineFeed, string.Concat(Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(letter => char.IsWhiteSpace(letter) && letter != '\n')));
}
