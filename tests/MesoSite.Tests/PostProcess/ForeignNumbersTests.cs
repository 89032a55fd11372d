using MesoSite.PostProcess;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.PostProcess;

/// <summary>Which figures of a text are the emergency number of another country. The clinic of these tests is in France.</summary>
public sealed class ForeignNumbersTests
{
    private static readonly Lazy<ForeignNumbers> Numbers = new(() =>
    {
        const string own = "  FR: { numbers: [\"112\", \"15\"], sources: [number-list] }\n";
        const string others = "  GB: { numbers: [\"999\", \"112\"], sources: [number-list] }\n  CN: { numbers: [\"120\"], sources: [number-list] }\n"
            + "  IT: { numbers: [\"118\", \"17\"], sources: [number-list] }\n";
        var file = Trees.Dental.Input.Texts["site.yaml"];
        Assert.Contains(own, file.Text, StringComparison.Ordinal);
        var input = Trees.Dental.Input.With("site.yaml", file.Text.Replace(own, own + others, StringComparison.Ordinal));
        return new ForeignNumbers(SitePasses.Run(Trees.Dental with { Input = input }).Content!.Settings);
    });

    [Theory]
    [InlineData("999")]
    [InlineData("Call 999.")]
    [InlineData("Call (999) now")]
    [InlineData("In 2026. 999 is the number")]
    [InlineData("112/999")]
    [InlineData("999, 112")]
    [InlineData("٩٩٩")]
    [InlineData("اتصل بـ٩٩٩")]
    [InlineData("拨打999。")]
    [InlineData("999'u arayın")]
    public void Finds_a_number_that_stands_by_itself(string text) =>
        Assert.Equal("999", Assert.Single(Numbers.Value.In(text)).Number);

    [Theory]
    [InlineData("112")]
    [InlineData("1,999")]
    [InlineData("1 999")]
    [InlineData("1\u202F999")]
    [InlineData("999,000")]
    [InlineData("120/80 mmHg")]
    [InlineData("100–120")]
    [InlineData("+120")]
    [InlineData("020 7946 0999")]
    [InlineData("+44 (999) 555 0100")]
    [InlineData("120 %")]
    [InlineData("120mg")]
    [InlineData("B120")]
    [InlineData("2026-01-120")]
    [InlineData("1999")]
    [InlineData("17 people")]
    public void Leaves_every_other_number_alone(string text) => Assert.Empty(Numbers.Value.In(text));

    [Fact]
    public void Says_where_it_stands() => Assert.Equal((5, 3, "120"), Assert.Single(Numbers.Value.In("Call 120 now")));

    [Theory]
    [InlineData("999", "GB")]
    [InlineData("17", "IT")]
    [InlineData("112", null)]
    [InlineData("15", null)]
    [InlineData("1", null)]
    public void Knows_whose_it_is(string number, string? countries) => Assert.Equal(countries, Numbers.Value.CountriesOf(number));
}
