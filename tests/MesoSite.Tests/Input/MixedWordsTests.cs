using MesoSite.Core;
using MesoSite.Input.Checks;
using MesoSite.Input.Typography;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input;

/// <summary>Letters that pass for others are found, and no word of any language is taken for one.</summary>
public sealed class MixedWordsTests
{
    [Theory]
    [InlineData("dоse", 'о', "Cyrillic")]
    [InlineData("ΑIDS", 'Α', "Greek")]
    [InlineData("раin", 'р', "Cyrillic")]
    [InlineData("врaч", 'a', "Latin")]
    [InlineData("ΠΌNΟΣ", 'N', "Latin")]
    public void Are_found(string word, char strange, string script)
    {
        var (offset, found) = Assert.Single(MixedWords.In($"a {word} b"));
        Assert.Equal((2, word, strange, script), (offset, found.Text, found.Strange, found.Script));
    }

    [Theory]
    [InlineData("5 μg, 5 µg, 3 μmol/l, 4 kΩ, 10 MΩ, 2 μL")]
    [InlineData("TNFα, NFκB, IFNγ, Δt, β2, λmax, α-tocopherol, Aβ")]
    [InlineData("привет, COVID-ассоциированный, рентген, оса, IT-специалист, витамин D3, SMSка")]
    [InlineData("πόνος, φάρμακο, εμβόλιο COVID")]
    [InlineData("über, naïve, İstanbul, ağrı, dé\u0301jà, ﬁn, ʻokina, łódź")]
    [InlineData("你好 MRI 检查 B超 X光 α波")]
    [InlineData("مرحبا MRI")]
    public void Are_not_what_any_language_writes(string text) => Assert.Empty(MixedWords.In(text));

    [Fact]
    public void Nothing_deceives_in_the_shipped_texts()
    {
        var bag = new DiagnosticBag();
        Deceptions.Check(Trees.Shipped.Input, bag);
        Deceptions.Check(Trees.Shipped.Theme, bag);
        Deceptions.Check(Trees.Dental.Input, bag);
        Assert.Empty(bag.ToSorted());
    }

    [Theory]
    [InlineData("locales/ar.yaml", 0)]
    [InlineData("articles/a/he.md", 0)]
    [InlineData("locales/en.yaml", 1)]
    [InlineData("data/effects.yaml", 1)]
    public void A_mark_of_direction_belongs_to_texts_that_run_from_right_to_left(string path, int faults)
    {
        var bag = new DiagnosticBag();
        Deceptions.Check(new SourceFile(path, path, "a: b\u200F\n"), bag);
        Assert.Equal(faults, bag.ToSorted().Count(fault => fault.Code == "MS1511"));
    }
}
