using MesoSite.Cldr;
using MesoSite.Core;

namespace MesoSite.Tests.Cldr;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("en", "1 d", "1 day")]
    [InlineData("en", "1.0 d", "1.0 days")]
    [InlineData("en", "0 d", "0 days")]
    [InlineData("es", "1 wk", "1 semana")]
    [InlineData("es", "2 mo", "2 meses")]
    [InlineData("ar", "0 d", "0 يوم")]
    [InlineData("ar", "1 d", "يوم")]
    [InlineData("ar", "2 d", "يومان")]
    [InlineData("ar", "3 d", "3 أيام")]
    [InlineData("ar", "14 d", "14 يومًا")]
    [InlineData("ar", "100 d", "100 يوم")]
    [InlineData("ar", "2 wk", "أسبوعان")]
    [InlineData("zh-Hans", "3 mo", "3个月")]
    [InlineData("fr", "1.5 h", "1,5\u00A0heure")]
    [InlineData("fr", "2 h", "2\u00A0heures")]
    [InlineData("tr", "7 d", "7 gün")]
    [InlineData("cy", "1 d", "1 diwrnod")]
    [InlineData("cy", "2 d", "2 ddiwrnod")]
    [InlineData("cy", "2 mo", "2 fis")]
    [InlineData("pl", "1 wk", "1 tydzień")]
    [InlineData("pl", "3 wk", "3 tygodnie")]
    [InlineData("pl", "5 wk", "5 tygodni")]
    [InlineData("pl", "1.5 wk", "1,5 tygodnia")]
    [InlineData("ru", "21 d", "21 день")]
    [InlineData("ru", "3 d", "3 дня")]
    [InlineData("ru", "11 d", "11 дней")]
    [InlineData("he", "2 d", "יומיים")]
    [InlineData("he", "7 d", "7 ימים")]
    [InlineData("fa", "14 d", "۱۴ روز")]
    public void In_full(string tag, string duration, string text)
    {
        var (value, unit) = Parse(duration);
        Assert.Equal(text, Durations.Format(Locale.For(tag), value, unit, UnitWidth.Long));
    }

    [Theory]
    [InlineData("en", "2 wk", "2 wks")]
    [InlineData("es", "2 min", "2 min")]
    [InlineData("fr", "7 d", "7\u202Fj")]
    [InlineData("ar", "2 h", "2 س")]
    [InlineData("pl", "2 h", "2 godz.")]
    [InlineData("zh-Hans", "30 s", "30秒")]
    public void Abbreviated(string tag, string duration, string text)
    {
        var (value, unit) = Parse(duration);
        Assert.Equal(text, Durations.Format(Locale.For(tag), value, unit, UnitWidth.Short));
    }

    [Theory]
    [InlineData("en", "7 d", "14 d", "7–14 days")]
    [InlineData("en", "0 d", "1 d", "0–1 days")]
    [InlineData("en", "7 d", "7 d", "7 days")]
    [InlineData("en", "12 h", "2 d", "12 hours – 2 days")]
    [InlineData("en", "0 h", "2 d", "0 hours – 2 days")]
    [InlineData("es", "7 d", "14 d", "7-14 días")]
    [InlineData("es", "12 h", "2 d", "12 horas - 2 días")]
    [InlineData("ar", "7 d", "14 d", "7–14 يومًا")]
    [InlineData("ar", "1 d", "2 d", "1–2 يوم")]
    [InlineData("ar", "2 d", "3 d", "2–3 أيام")]
    [InlineData("ar", "12 h", "2 d", "12 ساعة – يومان")]
    [InlineData("ar", "1 h", "2 d", "ساعة–يومان")]
    [InlineData("zh-Hans", "7 d", "14 d", "7-14天")]
    [InlineData("zh-Hans", "12 h", "2 d", "12小时-2天")]
    [InlineData("fr", "0 d", "1 d", "0–1\u00A0jour")]
    [InlineData("fr", "1 d", "2 d", "1–2\u00A0jours")]
    [InlineData("tr", "7 d", "14 d", "7–14 gün")]
    [InlineData("cy", "1 mo", "2 mo", "1–2 fis")]
    [InlineData("pl", "1 d", "1.5 d", "1–1,5 dnia")]
    [InlineData("pl", "2 wk", "5 wk", "2–5 tygodni")]
    [InlineData("ru", "7 d", "21 d", "7–21 день")]
    [InlineData("he", "1 d", "2 d", "1–2 ימים")]
    [InlineData("fa", "7 d", "14 d", "۷–۱۴ روز")]
    [InlineData("sk", "7 d", "14 d", "7 – 14 dní")]
    [InlineData("sk", "12 h", "2 d", "12 hodín – 2 dni")]
    public void Ranges(string tag, string from, string to, string text) =>
        Assert.Equal(text, Durations.FormatRange(Locale.For(tag), Parse(from), Parse(to), UnitWidth.Long));

    // Somali's short "snd" (a year) and the duals of Arabic and Hebrew hold no gap for a number: a range must not vanish into them.
    [Theory]
    [MemberData(nameof(Locale.All), MemberType = typeof(Locale))]
    public void A_range_shows_both_its_numbers(string tag)
    {
        var locale = Locale.For(tag);
        (decimal From, decimal To)[] pairs = [(0, 1), (0, 2), (1, 2), (2, 3), (7, 14)];
        foreach (var (from, to) in pairs)
        {
            foreach (var unit in Enum.GetValues<DurationUnit>())
            {
                var text = Durations.FormatRange(locale, (from, unit), (to, unit), UnitWidth.Short);
                var start = text.IndexOf(Numbers.Format(locale, from), StringComparison.Ordinal);
                Assert.True(start >= 0 && text.IndexOf(Numbers.Format(locale, to), start + 1, StringComparison.Ordinal) > start, text);
            }
        }
    }

    [Fact]
    public void A_range_of_a_fact_reads_the_same()
    {
        Assert.True(DurationRange.TryParse("0 h – 2 wk", out var range));
        Assert.Equal("0 hr – 2 wks", Durations.FormatRange(Locale.For("en"), range, UnitWidth.Short));
    }

    private static (decimal Value, DurationUnit Unit) Parse(string text) =>
        Duration.TryParse(text, out var duration) ? (duration.Value, duration.Unit) : throw new FormatException(text);
}
