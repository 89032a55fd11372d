using MesoSite.Cldr;
using MesoSite.Gettext;
using MesoSite.Tests.Cldr;

namespace MesoSite.Tests.Gettext;

public sealed class PluralFormsTests
{
    [Theory]
    [MemberData(nameof(Locale.All), MemberType = typeof(Locale))]
    public void The_expression_says_what_CLDR_says(string tag)
    {
        var locale = Locale.For(tag);
        var forms = PluralForms.Of(locale);
        var expression = new CExpression(forms.Expression);
        foreach (var number in Enumerable.Range(0, 1001).Select(number => (long)number).Concat([9_999, 100_000, 1_000_000, 1_000_001, 2_000_000, 12_345_678]))
        {
            Assert.Equal((number, Plurals.Of(locale, number)), (number, forms.Categories[(int)expression.Of(number)]));
        }
    }

    [Theory]
    [InlineData("en", "nplurals=2; plural=n == 1 ? 0 : 1;")]
    [InlineData("tr", "nplurals=2; plural=n == 1 ? 0 : 1;")]
    [InlineData("zh-Hans", "nplurals=1; plural=0;")]
    [InlineData("fr", "nplurals=3; plural=(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;")]
    [InlineData("pl", "nplurals=3; plural=n == 1 ? 0 : (n % 10 >= 2 && n % 10 <= 4) && (n % 100 < 12 || n % 100 > 14) ? 1 : 2;")]
    public void Is_written_as_gettext_has_it(string tag, string header) => Assert.Equal(header, PluralForms.Of(Locale.For(tag)).Header);

    [Fact]
    public void Fractions_have_no_form_of_their_own() =>
        Assert.Equal([PluralCategory.One, PluralCategory.Few, PluralCategory.Many], PluralForms.Of(Locale.For("pl")).Categories.AsEnumerable());
}
