using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

public sealed class DatesTests
{
    [Theory]
    [InlineData("en", "May 2, 2026")]
    [InlineData("es", "2 de mayo de 2026")]
    [InlineData("ar", "2 مايو 2026")]
    [InlineData("zh-Hans", "2026年5月2日")]
    [InlineData("fr", "2 mai 2026")]
    [InlineData("tr", "2 Mayıs 2026")]
    [InlineData("cy", "2 Mai 2026")]
    [InlineData("pl", "2 maja 2026")]
    [InlineData("ru", "2 мая 2026\u202Fг.")]
    [InlineData("he", "2 במאי 2026")]
    [InlineData("fa", "۲ مهٔ ۲۰۲۶")]
    [InlineData("af", "02 Mei 2026")]
    [InlineData("eu", "2026(e)ko maiatzaren 2(a)")]
    [InlineData("th", "2 พฤษภาคม ค.ศ. 2026")]
    public void Writes_the_month_in_words(string tag, string text) => Assert.Equal(text, Dates.Long(Locale.For(tag), new DateOnly(2026, 5, 2)));

    [Theory]
    [InlineData("en", DayOfWeek.Sunday, "Sunday")]
    [InlineData("es", DayOfWeek.Monday, "lunes")]
    [InlineData("ar", DayOfWeek.Saturday, "السبت")]
    [InlineData("zh-Hans", DayOfWeek.Monday, "星期一")]
    public void Names_a_weekday_alone(string tag, DayOfWeek day, string name) => Assert.Equal(name, Dates.WeekdayName(Locale.For(tag), day));

    [Theory]
    [InlineData("pl", "maj")]
    [InlineData("ru", "май")]
    [InlineData("en", "May")]
    public void Names_a_month_alone(string tag, string name) => Assert.Equal(name, Dates.MonthName(Locale.For(tag), 5));
}
