using System.Globalization;
using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

public sealed class TemperaturesTests
{
    [Theory]
    [InlineData("en", "38.5", "38.5°C")]
    [InlineData("es", "38.5", "38,5 °C")]
    [InlineData("fr", "38", "38\u202F°C")]
    [InlineData("de", "38.0", "38,0 °C")]
    [InlineData("pl", "38", "38 st. C")]
    [InlineData("ru", "-5", "-5 °C")]
    [InlineData("ar", "38", "38°م")]
    [InlineData("fa", "38.5", "۳۸٫۵°C")]
    [InlineData("zh-Hans", "38.5", "38.5°C")]
    public void Celsius(string tag, string degrees, string text) =>
        Assert.Equal(text, Temperatures.Celsius(Locale.For(tag), decimal.Parse(degrees, CultureInfo.InvariantCulture)));
}
