using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

public sealed class ListsTests
{
    [Theory]
    [InlineData("en", "", "")]
    [InlineData("en", "a", "a")]
    [InlineData("en", "a|b", "a and b")]
    [InlineData("en", "a|b|c|d", "a, b, c, and d")]
    [InlineData("en", "{1}|{0}|c", "{1}, {0}, and c")]
    [InlineData("es", "a|b|c", "a, b y c")]
    [InlineData("es", "enrojecimiento|inflamación", "enrojecimiento e inflamación")]
    [InlineData("es", "dolor|picor|hinchazón", "dolor, picor e hinchazón")]
    [InlineData("es", "agua|hielo", "agua y hielo")]
    [InlineData("es", "inflamación|dolor", "inflamación y dolor")]
    [InlineData("ar", "ألم|تورم|حكة", "ألم وتورم وحكة")]
    [InlineData("zh-Hans", "肿胀|疼痛|瘀伤", "肿胀、疼痛和瘀伤")]
    [InlineData("fr", "a|b|c", "a, b et c")]
    [InlineData("tr", "a|b|c", "a, b ve c")]
    [InlineData("cy", "a|b|c", "a, b, a(c) c")]
    [InlineData("pl", "a|b|c", "a, b i c")]
    [InlineData("ru", "a|b|c", "a, b и c")]
    [InlineData("he", "כאב|חום", "כאב וחום")]
    [InlineData("he", "רנטגן|MRI", "רנטגן ו-MRI")]
    [InlineData("fa", "a|b|c", "a،\u200F b، و c")]
    public void And(string tag, string items, string text) => Assert.Equal(text, Lists.And(Locale.For(tag), Items(items)));

    [Theory]
    [InlineData("en", "a|b|c", "a, b, or c")]
    [InlineData("es", "a|b|c", "a, b o c")]
    [InlineData("es", "nariz|ojos", "nariz u ojos")]
    [InlineData("es", "nariz|hombro", "nariz u hombro")]
    [InlineData("es", "7|8", "7 u 8")]
    [InlineData("es", "10|11", "10 u 11")]
    [InlineData("es", "109|110", "109 o 110")]
    [InlineData("ar", "ألم|تورم|حكة", "ألم أو تورم أو حكة")]
    [InlineData("zh-Hans", "肿胀|疼痛|瘀伤", "肿胀、疼痛或瘀伤")]
    [InlineData("fr", "a|b", "a ou b")]
    [InlineData("pl", "a|b|c", "a, b lub c")]
    public void Or(string tag, string items, string text) => Assert.Equal(text, Lists.Or(Locale.For(tag), Items(items)));

    private static string[] Items(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
