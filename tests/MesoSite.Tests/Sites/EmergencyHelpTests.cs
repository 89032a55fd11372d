using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>Where emergency help is taken out of a page or a paper, the build says so.</summary>
public sealed class EmergencyHelpTests
{
    private static readonly SourceTrees WithSigns = new[] { "en", "ar" }.Aggregate(Trees.Dental, (trees, language) => trees.Edited(
        $"input/articles/after-extraction/{language}.md", "::aftercare{kind=avoid}", "::aftercare{kind=avoid}\n\n::red-flags{disposition=ambulance}"));

    [Fact]
    public void Stands_before_every_red_flag_of_pages_and_papers() => Assert.Empty(Faults(WithSigns));

    [Theory]
    [InlineData("documents/paper-booklet.hbs", "{{> emergency-box emergency}}", "ar/print/booklet.html", "en/print/booklet.html")]
    [InlineData("documents/paper-card.hbs", "<p class=\"card-number\">{{icon \"phone\"}}<bdi dir=\"ltr\">{{emergency.phone.number}}</bdi></p>", "ar/print/card.html", "en/print/card.html")]
    [InlineData("components/bilingual/bilingual.hbs", "{{prose emergency}}", "en/articles/after-extraction.en+ar.html")]
    public void Is_missed_where_it_is_taken_out(string template, string help, params string[] pages)
    {
        var faults = Faults(WithSigns.Edited($"theme/{template}", help, string.Empty));
        Assert.All(faults, fault => Assert.Equal("MS3141", fault.Code));
        Assert.Equal(pages, faults.Select(fault => fault.Message.Split(',')[0]["on ".Length..]).Order(StringComparer.Ordinal));
    }

    // A page in two languages has two readers.
    [Fact]
    public void Is_wanted_in_the_language_of_the_sign()
    {
        var fault = Assert.Single(Faults(WithSigns.Edited("theme/components/bilingual/bilingual.hbs", "{{prose emergency}}", string.Empty)));
        Assert.Contains("in ar", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_another_number_is_none()
    {
        var faults = Faults(Trees.Dental.Edited("theme/components/emergency-strip/emergency-strip.hbs", "{{> call-button phone}}", "<a href=\"tel:15555\">15555</a>"));
        Assert.Contains(faults, fault => fault.Code == "MS3141" && fault.Message.EndsWith("before any emergency help in en", StringComparison.Ordinal));
    }

    private static List<Diagnostic> Faults(SourceTrees trees)
    {
        var bag = new DiagnosticBag();
        Build.Make(trees, new BuildOptions("input", "theme", "output"), _ => { }, bag, papers: true);
        return [.. bag.ToSorted()];
    }
}
