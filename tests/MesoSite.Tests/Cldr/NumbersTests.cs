using System.Globalization;
using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("en", "1234567.50", "1,234,567.50")]
    [InlineData("en", "1000", "1,000")]
    [InlineData("en", "-5", "-5")]
    [InlineData("es", "1000", "1000")]
    [InlineData("es", "12345.5", "12.345,5")]
    [InlineData("fr", "1234.5", "1\u202F234,5")]
    [InlineData("pl", "10000", "10\u00A0000")]
    [InlineData("ru", "0.5", "0,5")]
    [InlineData("tr", "1234.5", "1.234,5")]
    [InlineData("hi", "1234567", "12,34,567")]
    [InlineData("ar", "1234.5", "1,234.5")]
    [InlineData("ar", "-5", "\u200E-5")]
    [InlineData("fa", "1234.5", "۱٬۲۳۴٫۵")]
    [InlineData("bn", "1234567", "১২,৩৪,৫৬৭")]
    [InlineData("zh-Hans", "1.0", "1.0")]
    public void Format(string tag, string value, string text) => Assert.Equal(text, Numbers.Format(Locale.For(tag), Number(value)));

    [Theory]
    [InlineData("en", "62.8", "62.8%")]
    [InlineData("es", "25", "25\u00A0%")]
    [InlineData("fr", "25", "25\u00A0%")]
    [InlineData("tr", "25", "%25")]
    [InlineData("tr", "-25", "-%25")]
    [InlineData("ru", "12.5", "12,5\u00A0%")]
    [InlineData("ar", "25", "25\u200E%\u200E")]
    [InlineData("fa", "25", "۲۵٪")]
    [InlineData("he", "25", "25%")]
    [InlineData("zh-Hans", "25", "25%")]
    public void Percent(string tag, string value, string text) => Assert.Equal(text, Numbers.Percent(Locale.For(tag), Number(value)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
