using MesoSite.Cldr;
using MesoSite.Core;

namespace MesoSite.Tests.Cldr;

public sealed class CldrLocaleTests
{
    [Theory]
    [InlineData("es", "es")]
    [InlineData("es-MX", "es")]
    [InlineData("ES_mx", "es")]
    [InlineData("en-GB-oxendict", "en")]
    [InlineData("ar-EG", "ar")]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt-PT", "pt-PT")]
    [InlineData("pt-AO", "pt-PT")]
    [InlineData("zh", "zh")]
    [InlineData("zh-Hans-CN", "zh-Hans")]
    [InlineData("zh-hant-hk", "zh-Hant")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-CN-u-nu-hanidec", "zh")]
    [InlineData("sr-Cyrl-RS", "sr")]
    [InlineData("sr-ME", "sr-Latn")]
    [InlineData("de-1996", "de")]
    [InlineData("iw", "he")]
    [InlineData("nb-NO", "no")]
    [InlineData("tl", "fil")]
    public void Finds_the_nearest_locale(string asked, string found) => Assert.Equal(found, CldrLocale.TryFor(asked)?.Tag);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("xx")]
    [InlineData("index")]
    [InlineData("territories-en")]
    [InlineData("../en")]
    [InlineData("pa-Arab")]
    [InlineData("pa-PK")]
    [InlineData("pa-PK-x-clinic")]
    [InlineData("az-Cyrl-AZ")]
    [InlineData("en-Shaw")]
    public void Finds_none_rather_than_another_script_or_a_file(string asked) => Assert.Null(CldrLocale.TryFor(asked));

    [Fact]
    public void Loads_once_from_any_thread()
    {
        var found = new CldrLocale?[64];
        Parallel.For(0, found.Length, index => found[index] = CldrLocale.TryFor(index % 2 == 0 ? "gl" : "gl-ES"));
        Assert.All(found, locale => Assert.Same(found[0] ?? throw new InvalidOperationException(), locale));
    }

    [Theory]
    [InlineData("en", "English", TextDirection.LeftToRight, "Latn", "latn")]
    [InlineData("es", "Español", TextDirection.LeftToRight, "Latn", "latn")]
    [InlineData("fr", "Français", TextDirection.LeftToRight, "Latn", "latn")]
    [InlineData("ru", "Русский", TextDirection.LeftToRight, "Cyrl", "latn")]
    [InlineData("ka", "ქართული", TextDirection.LeftToRight, "Geor", "latn")]
    [InlineData("zu", "isiZulu", TextDirection.LeftToRight, "Latn", "latn")]
    [InlineData("ar", "العربية", TextDirection.RightToLeft, "Arab", "latn")]
    [InlineData("he", "עברית", TextDirection.RightToLeft, "Hebr", "latn")]
    [InlineData("fa", "فارسی", TextDirection.RightToLeft, "Arab", "arabext")]
    [InlineData("bn", "বাংলা", TextDirection.LeftToRight, "Beng", "beng")]
    [InlineData("zh-Hans", "简体中文", TextDirection.LeftToRight, "Hans", "latn")]
    [InlineData("zh-Hant", "繁體中文", TextDirection.LeftToRight, "Hant", "latn")]
    [InlineData("pt-PT", "Português europeu", TextDirection.LeftToRight, "Latn", "latn")]
    [InlineData("sr-Latn", "Srpski", TextDirection.LeftToRight, "Latn", "latn")]
    public void Describes_the_language(string tag, string autonym, TextDirection direction, string script, string numbering)
    {
        var locale = Locale.For(tag);
        Assert.Equal(
            (autonym, direction, script, numbering), (locale.Autonym, locale.Direction, locale.Script, locale.NumberingSystem));
    }

    [Theory]
    [InlineData("es", "GB", "Reino Unido")]
    [InlineData("ar", "US", "الولايات المتحدة")]
    [InlineData("zh-Hans", "DE", "德国")]
    [InlineData("fr", "XK", "Kosovo")]
    [InlineData("es", "EU", "Unión Europea")]
    [InlineData("en", "EZ", null)]
    [InlineData("en", "ZZ", null)]
    public void Names_countries(string tag, string code, string? name) => Assert.Equal(name, Locale.For(tag).TerritoryName(code));

    [Theory]
    [InlineData("en", "“”‘’")]
    [InlineData("fr", "«»«»")]
    [InlineData("pl", "„”«»")]
    [InlineData("es", "“”‘’")]
    public void Quotes(string tag, string marks)
    {
        var quotes = Locale.For(tag).Quotes;
        Assert.Equal(marks, quotes.Start + quotes.End + quotes.InnerStart + quotes.InnerEnd);
    }

    [Theory]
    [MemberData(nameof(Locale.All), MemberType = typeof(Locale))]
    public void Every_embedded_locale_formats_everything(string tag)
    {
        var locale = Locale.For(tag);
        List<string> texts =
            [locale.Autonym, Numbers.Percent(locale, 50), Temperatures.Celsius(locale, 38), locale.TerritoryName("FR")!];
        foreach (var unit in Enum.GetValues<DurationUnit>())
        {
            texts.Add(Durations.Format(locale, 5, unit, UnitWidth.Long));
            texts.Add(Durations.FormatRange(locale, (1, unit), (2, unit), UnitWidth.Short));
        }

        texts.AddRange(Enumerable.Range(1, 12).Select(month => Dates.Long(locale, new DateOnly(2026, month, 15))));
        Assert.Equal(tag, locale.Tag);
        Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text) || text.Contains('{') || text.Contains('\''), text));
    }

    // CldrLocale's remarks on bidirectional text stand on this: a hyphen-minus between digits would keep left-to-right order.
    [Theory]
    [MemberData(nameof(Locale.All), MemberType = typeof(Locale))]
    public void No_right_to_left_range_is_written_with_a_hyphen(string tag)
    {
        var locale = Locale.For(tag);
        var range = Durations.FormatRange(locale, (3, DurationUnit.Day), (4, DurationUnit.Day), UnitWidth.Long);
        Assert.False(locale.Direction == TextDirection.RightToLeft && range.Contains('-'), range);
    }
}
