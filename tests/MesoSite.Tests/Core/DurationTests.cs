using FsCheck.Fluent;
using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Core;

public sealed class DurationTests
{
    [Theory]
    [InlineData("20 s", 20, DurationUnit.Second)]
    [InlineData("0 min", 0, DurationUnit.Minute)]
    [InlineData("24 h", 24, DurationUnit.Hour)]
    [InlineData("1.5 d", 1.5, DurationUnit.Day)]
    [InlineData("2 wk", 2, DurationUnit.Week)]
    [InlineData("6 mo", 6, DurationUnit.Month)]
    [InlineData("012 y", 12, DurationUnit.Year)]
    public void Reads(string text, decimal value, DurationUnit unit)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(new Duration(value, unit), duration);
    }

    [Theory]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("d")]
    [InlineData(" d")]
    [InlineData("14d")]
    [InlineData("14  d")]
    [InlineData(" 14 d")]
    [InlineData("14 d ")]
    [InlineData("14\u00A0d")]
    [InlineData("14 days")]
    [InlineData("14 D")]
    [InlineData("-1 d")]
    [InlineData("+1 d")]
    [InlineData("1e3 d")]
    [InlineData("1,5 d")]
    [InlineData("1_000 d")]
    [InlineData("0x10 d")]
    [InlineData("١٤ d")]
    [InlineData("1000000 d")]
    [InlineData("99999999999999999999999999999999 d")]
    [InlineData("NaN d")]
    public void Refuses(string text) => Assert.False(Duration.TryParse(text, out _));

    [Theory]
    [InlineData("90 min", 1.5)]
    [InlineData("3600 s", 1)]
    [InlineData("2 d", 48)]
    [InlineData("1 wk", 168)]
    [InlineData("12 mo", 8765.82)]
    [InlineData("1 y", 8765.82)]
    public void Counts_hours(string text, decimal hours)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(hours, Math.Round(duration.Hours, 9));
    }

    [Fact]
    public void Units_are_listed_shortest_first()
    {
        var hours = Duration.Symbols.Select(symbol => Duration.TryParse($"1 {symbol}", out var one) ? one.Hours : -1).ToList();
        Assert.Equal(Enum.GetValues<DurationUnit>().Length, hours.Count);
        Assert.Equal(hours.Order(), hours);
        Assert.True(hours[0] > 0);
    }

    [Fact]
    public void What_is_printed_is_read_again() => Quantities.Durations.Holds(duration =>
        Duration.TryParse(duration.ToString(), out var again) && again == duration);

    [Fact]
    public void No_text_makes_it_throw() => Property.Holds<string?>(text => !Duration.TryParse(text ?? string.Empty, out var read) || read.Value >= 0);
}
