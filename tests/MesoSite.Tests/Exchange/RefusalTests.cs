using MesoSite.Tests.Support;

namespace MesoSite.Tests.Exchange;

/// <summary>A file with anything wrong in it changes nothing, and all that is wrong is told, each with its place.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("locales:red-flags.fever", "حرارة", "MS1656")]
    [InlineData("locales:red-flags.fever", ":fact[figures.fever] :fact[figures.fever]", "MS1656")]
    [InlineData("locales:site.tagline", ":phone[clinic]", "MS1656")]
    [InlineData("theme:version", "الإصدار", "MS1656")]
    [InlineData("locales:effects.bleeding.course", ":fact[bleeding.course.usual] [التورم](effect:bleeding)", "MS1656", "MS1656")]
    [InlineData("articles/after-extraction#what-to-avoid", "## ما تتجنبه {#what}\n\n::aftercare{kind=avoid}\n\n:::inset\n:fact[figures.stitches-out] [الأسئلة](article:before-extraction#questions).\n:::", "MS1656", "MS1656")]
    [InlineData("locales:site.tagline", "بعد 3 أيام", "MS1657")]
    [InlineData("locales:site.tagline", "بعد ٣ أيام", "MS1657")]
    public void A_text_that_does_not_hold_what_its_original_holds(string key, string text, params string[] codes)
    {
        var import = Exchanged.Of(Trees.Dental, "ar", key, text);
        Assert.Null(import.Taken);
        Assert.Equal(codes, import.Faults.Select(fault => fault.Code));
        Assert.All(import.Faults, fault => Assert.StartsWith("msgstr", fault.Span!.Value.File.Line(fault.Span.Value.Line), StringComparison.Ordinal));
        Assert.All(import.Faults, fault => Assert.Contains(key, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var import = Exchanged.Of(Trees.Dental, "ar", entry => entry.Context is "locales:site.tagline" or "locales:red-flags.fever" ? entry with { Texts = ["9"] } : entry);
        Assert.Equal(["MS1657", "MS1656", "MS1657"], import.Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void An_entry_that_the_site_has_not()
    {
        var text = Exchanged.Export(Trees.Dental, "ar");
        var lines = text.Split('\n').Length;
        Assert.Equal(("MS1652", $"es.po:{lines + 1}:1"), Exchanged.Import(Trees.Dental, $"{text}\nmsgctxt \"locales:nothing\"\nmsgid \"a\"\nmsgstr \"b\"\n").Refused);
        Assert.Equal(("MS1652", $"es.po:{lines + 1}:1"), Exchanged.Import(Trees.Dental, $"{text}\nmsgid \"a\"\nmsgstr \"b\"\n").Refused);
    }

    [Fact]
    public void An_original_that_never_was()
    {
        var import = Exchanged.Of(Trees.Dental, "ar", entry => entry.Context == "locales:site.tagline" ? entry with { Id = "Another", Texts = ["نص"] } : entry);
        Assert.Equal("MS1653", import.Refused.Code);
    }

    [Fact]
    public void A_language_that_the_site_has_not()
    {
        var text = Exchanged.Export(Trees.Dental, "ar").Replace("anguage: ar\\n", "anguage: sw\\n", StringComparison.Ordinal);
        Assert.Equal(("MS1651", "es.po:6:1"), Exchanged.Import(Trees.Dental, text).Refused);
        var original = Exchanged.Export(Trees.Dental, "ar").Replace("anguage: ar\\n", "anguage: en\\n", StringComparison.Ordinal);
        Assert.Equal("MS1651", Exchanged.Import(Trees.Dental, original).Refused.Code);
    }

    [Theory]
    [InlineData("X-Language: zh-Hans\\n", "X-Other: 1\\n")]
    [InlineData("Language: zh_Hans\\n\"\n\"X-Language: zh-Hans\\n", "Language: zh_CN\\n")]
    [InlineData("Language: zh_Hans\\n\"\n\"X-Language: zh-Hans\\n", "language: ZH_hans\\n")]
    public void A_language_by_another_name_is_known(string written, string otherwise)
    {
        var text = Exchanged.Export(Trees.Shipped, "zh-Hans");
        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.Equal("zh-Hans", Exchanged.Import(Trees.Shipped, text.Replace(written, otherwise, StringComparison.Ordinal)).Taken!.Language);
    }

    [Fact]
    public void A_text_that_the_site_cannot_read()
    {
        // It holds what the original holds, but a heading cannot stand in it.
        var import = Exchanged.Of(Trees.Dental, "ar", "locales:self-care.soft-food", "# نص");
        Assert.Equal("MS1310", import.Refused.Code);
    }

    [Fact]
    public void A_file_that_is_no_catalogue() => Assert.Equal("MS1601", Exchanged.Import(Trees.Dental, "title: a\n").Refused.Code);
}
