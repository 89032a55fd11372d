using MesoSite.Core;

namespace MesoSite.Tests;

/// <summary>The day of a build for which none is asked.</summary>
public sealed class BuildDayTests
{
    // Already the next day further east.
    private static readonly DateTimeOffset Clock = new(2026, 5, 2, 23, 30, 0, TimeSpan.FromHours(-3));

    [Theory]
    [InlineData(null, "2026-05-03")]
    [InlineData("0", "1970-01-01")]
    [InlineData("1777679999", "2026-05-01")]
    [InlineData("1777680000", "2026-05-02")]
    [InlineData("253402300799", "9999-12-31")]
    public void Is_that_of_the_variable_or_of_the_clock(string? epoch, string day)
    {
        var bag = new DiagnosticBag();
        Assert.Equal(day, $"{BuildDay.Of(epoch, Clock, bag):yyyy-MM-dd}");
        Assert.Empty(bag.ToSorted());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-05-02")]
    [InlineData("-1")]
    [InlineData("253402300800")]
    public void Refuses_what_is_no_number_of_seconds(string epoch)
    {
        var bag = new DiagnosticBag();
        BuildDay.Of(epoch, Clock, bag);
        Assert.Equal("MS1207", Assert.Single(bag.ToSorted()).Code);
    }
}
