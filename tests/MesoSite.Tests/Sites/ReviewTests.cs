using MesoSite.Input.Content;
using MesoSite.Process;

namespace MesoSite.Tests.Sites;

/// <summary>Whoever vouches for a page is named on it; where nobody does, it says so.</summary>
public sealed class ReviewTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_clinical_page_names_its_reviewer_or_says_that_it_has_none(string name)
    {
        var site = BuiltSite.Of(name);
        var content = site.Passes.Content!;
        var pages = site.Passes.Plan!.Pages.Where(page => page.Page.Kind is "article" or "effect" or "effects" or "aftercare" or "timeline" or "emergency").ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var text = site.TextOf(page);
            var notReviewed = BuiltSite.Plain(page.Voice.Text("not-reviewed"));
            if (ReviewOf(page, content) is { } review)
            {
                Assert.Contains(review.By, text, StringComparison.Ordinal);
                Assert.Contains(BuiltSite.Plain(page.Voice.Say(review.Next)), text, StringComparison.Ordinal);
                Assert.NotNull(site.DocumentOf(page).QuerySelector($"time[datetime='{review.On:yyyy-MM-dd}']"));
                Assert.NotNull(site.DocumentOf(page).QuerySelector($"time[datetime='{review.Next:yyyy-MM-dd}']"));
                Assert.DoesNotContain(notReviewed, text, StringComparison.Ordinal);
            }
            else
            {
                Assert.True(text.Contains(notReviewed, StringComparison.Ordinal), page.Path);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_translation_says_who_made_it(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (var page in site.Passes.Plan!.Pages)
        {
            var translation = page.Voice.Words.Translation;
            var text = site.TextOf(page);
            var machine = BuiltSite.Plain(page.Voice.Text("translation-machine"));
            Assert.Equal(translation is { IsSource: false, IsMachine: true, Reviewed: null }, text.Contains(machine, StringComparison.Ordinal));
            if (!translation.IsSource)
            {
                var source = $"{site.Passes.Content!.Source.Tag}{page.Path[page.Voice.Tag.Length..]}";
                var links = site.DocumentOf(page).QuerySelectorAll("main a[hreflang]").Select(link => site.Target(page.Path, link.GetAttribute("href")!));
                Assert.Contains(source, links);
            }
        }
    }

    [Fact]
    public void The_dental_site_has_pages_of_both_kinds()
    {
        var pages = BuiltSite.Of("dental").Passes.Plan!.Pages;
        Assert.Contains(pages, page => page.Page.Review is { Reviewed: true });
        Assert.Contains(pages, page => page.Page.Review is { Reviewed: false });
    }

    private static Review? ReviewOf(PlannedPage page, SiteContent content)
    {
        var id = Path.GetFileNameWithoutExtension(page.Path);
        var effects = content.Effects.Effects.Select(entry => entry.Value.Reviewed).ToList();
        return page.Page.Kind switch
        {
            "article" => content.Source.Articles.Single(article => article.Id == id).FrontMatter.Reviewed!.Value,
            "effect" => content.Effects.Effects[id].Reviewed,
            "aftercare" => content.Aftercare.Reviewed,
            _ => effects.Contains(null) ? null : effects.MinBy(review => review!.Next),
        };
    }
}
