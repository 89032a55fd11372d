using MesoSite.Cldr;
using MesoSite.Process.Search;
using MesoSite.Search;

namespace MesoSite.Tests.Search;

/// <summary>Names under the letters of their language, in its order.</summary>
public sealed class AlphabetTests
{
    [Theory]
    [InlineData("en", "écchymosis", "E")]
    [InlineData("fr", "Œdème", "O")]
    [InlineData("es", "ñoño", "Ñ")]
    [InlineData("tr", "çürük", "Ç")]
    [InlineData("tr", "iğne", "İ")]
    [InlineData("tr", "ısırık", "I")]
    [InlineData("hu", "csalán", "CS")]
    [InlineData("ar", "الكدمات", "ك")]
    [InlineData("ar", "ألم", "ا")]
    [InlineData("zh-Hans", "tengtong", "T")]
    [InlineData("en", "„bruise“", "B")]
    [InlineData("en", "3 days", null)]
    [InlineData("ar", "HIV", null)]
    public void A_name_stands_under_its_letter(string language, string name, string? letter)
    {
        var letters = CldrLocale.TryFor(language)!.IndexLetters;
        Assert.Equal(letter, letters.ElementAtOrDefault(Of(language).PlaceOf(name)));
    }

    [Theory]
    [InlineData("tr", "cilt|çürük|dalga|ısı|ilaç|su|şişlik")]
    [InlineData("es", "nudo|ñame|ojo")]
    [InlineData("en", "hair loss|hairy|Headache|hives")]
    [InlineData("hu", "cukor|csalán|dagadt")]
    [InlineData("ar", "ألم|بثور|التورّم|حكة")]
    public void Names_are_in_the_order_of_the_language(string language, string names)
    {
        var order = Comparer<string>.Create(Of(language).Compare);
        Assert.Equal(names.Split('|'), names.Split('|').Reverse().Order(order));
    }

    [Theory]
    [InlineData("zh-Hans", "疼痛", true)]
    [InlineData("zh-Hans", "tengtong", false)]
    [InlineData("zh-Hans", "3天", false)]
    [InlineData("en", "pain", false)]
    public void A_script_without_an_order_needs_a_key(string language, string name, bool needsKey) => Assert.Equal(needsKey, Of(language).NeedsKey(name));

    private static Alphabet Of(string language) => new(CldrLocale.TryFor(language)!.IndexLetters, SearchLanguage.For(language));
}
