using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("en", "“yes”")]
    [InlineData("es", "«yes»")]
    [InlineData("fr", "«\u202Fyes\u202F»")]
    [InlineData("tr", "“yes”")]
    [InlineData("ar", "«yes»")]
    [InlineData("zh-Hans", "“yes”")]
    [InlineData("zh-Hant", "「yes」")]
    public void Stand_in_the_marks_of_the_language(string tag, string quoted) =>
        Assert.Equal(quoted, Quotations.Of(CldrLocale.TryFor(tag)!, "yes"));
}
