using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

public sealed class PluralRuleTests
{
    [Theory]
    [InlineData("n = 2..4", 3.0, true)]
    [InlineData("n = 2..4", 2.5, false)]
    [InlineData("n != 2..4", 2.5, true)]
    [InlineData("i % 10 = 1 and i % 100 != 11,71..79", 21, true)]
    [InlineData("i % 10 = 1 and i % 100 != 11,71..79", 71, false)]
    [InlineData("n = 9 or n = 1 and v = 1", 9, true)]
    [InlineData("n = 9 or n = 1 and v = 1", 1, false)]
    [InlineData("e != 0..5", 1000000, false)]
    public void Reads_the_syntax(string rule, double value, bool holds) =>
        Assert.Equal(holds, PluralRule.Parse(PluralCategory.Few, rule).Holds(PluralOperands.Of((decimal)value)));

    [Theory]
    [InlineData("n")]
    [InlineData("z = 1")]
    [InlineData("n = one")]
    public void Refuses_what_it_does_not_know(string rule) =>
        Assert.Throws<FormatException>(() => PluralRule.Parse(PluralCategory.Few, rule));

    [Fact]
    public void Operands_keep_visible_zeros() => Assert.Equal(new(1.50m, 1, 2, 1, 50, 5), PluralOperands.Of(-1.50m));
}
