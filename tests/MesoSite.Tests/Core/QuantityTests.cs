using FsCheck.Fluent;
using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Core;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("38 °C", typeof(Quantity.Temperature))]
    [InlineData("37.5 °C", typeof(Quantity.Temperature))]
    [InlineData("62.8 %", typeof(Quantity.Percentage))]
    [InlineData("27", typeof(Quantity.Count))]
    [InlineData("0.5", typeof(Quantity.Count))]
    [InlineData("14 d", typeof(Quantity.Time))]
    [InlineData("7 d – 14 d", typeof(Quantity.Time))]
    public void Reads(string text, Type kind)
    {
        var quantity = Quantity.Parse(text);
        Assert.IsType(kind, quantity);
        Assert.Equal(text, quantity!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("38°C")]
    [InlineData("38 °F")]
    [InlineData("62.8%")]
    [InlineData("-1 °C")]
    [InlineData("-1")]
    [InlineData("1,200")]
    [InlineData("0x10")]
    [InlineData("3:30")]
    [InlineData("1e3")]
    [InlineData("many")]
    [InlineData("5 apples")]
    public void Refuses(string text) => Assert.Null(Quantity.Parse(text));

    [Fact]
    public void What_is_printed_is_read_again()
    {
        var quantities = Gen.OneOf(
            Quantities.Ranges.Select(range => (Quantity)new Quantity.Time(range)),
            Quantities.Numbers.Select(number => (Quantity)new Quantity.Temperature(number)),
            Quantities.Numbers.Select(number => (Quantity)new Quantity.Percentage(number)),
            Quantities.Numbers.Select(number => (Quantity)new Quantity.Count(number)));
        quantities.Holds(quantity => Quantity.Parse(quantity.ToString()!) == quantity);
    }
}
