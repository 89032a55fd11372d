using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Core;

public sealed class DurationRangeTests
{
    [Theory]
    [InlineData("7 d – 14 d", "7 d – 14 d")]
    [InlineData("0 h – 2 d", "0 h – 2 d")]
    [InlineData("14 d", "14 d")]
    [InlineData("14 d – 14 d", "14 d")]
    [InlineData("24 h – 1 d", "24 h – 1 d")]
    public void Reads(string text, string printed)
    {
        Assert.True(DurationRange.TryParse(text, out var range));
        Assert.Equal(printed, range.ToString());
        Assert.Equal(!printed.Contains('–', StringComparison.Ordinal), range.IsSingle);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7 d - 14 d")]
    [InlineData("7 d – ")]
    [InlineData(" – 7 d")]
    [InlineData("7–14 d")]
    [InlineData("7 – 14 d")]
    [InlineData("14 d – 7 d")]
    [InlineData("2 d – 0 h")]
    [InlineData("1 d – 2 d – 3 d")]
    public void Refuses(string text) => Assert.False(DurationRange.TryParse(text, out _));

    [Fact]
    public void What_is_printed_is_read_again() => Quantities.Ranges.Holds(range =>
        DurationRange.TryParse(range.ToString(), out var again) && again == range);
}
