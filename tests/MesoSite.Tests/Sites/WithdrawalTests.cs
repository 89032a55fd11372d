using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>What rests on a review that is too long overdue gives way to where to find help.</summary>
public sealed class WithdrawalTests
{
    private const string Effects = "input/data/effects.yaml";
    private const string NotYet = "reviewed: not-yet";
    private const string Lapsed = "reviewed: { by: Dr Noor Exemple, on: 2025-01-01, next: 2026-01-01 }";

    private static readonly DateOnly LastDay = new(2026, 1, 31);

    private static readonly SourceTrees WithLimit = Trees.Dental.Edited("input/site.yaml", "country: FR\n", "country: FR\nwithdraw-after: 30 d\n");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Comes_on_the_day_after_the_last(int days, bool isWithdrawn)
    {
        var site = Made(WithLimit.Edited(Effects, NotYet, Lapsed), LastDay.AddDays(days));
        Assert.Equal(isWithdrawn, Kind(site, "en/effects/numb-lip.html") == "withdrawn");
    }

    [Fact]
    public void Never_comes_where_no_limit_is_set_or_nobody_has_reviewed()
    {
        Assert.DoesNotContain(Made(Trees.Dental.Edited(Effects, NotYet, Lapsed), LastDay.AddDays(9999)).Plan!.Pages, page => page.Page.Kind == "withdrawn");
        Assert.Equal("effect", Kind(Made(WithLimit, LastDay.AddDays(1)), "en/effects/numb-lip.html"));
    }

    [Fact]
    public void Takes_every_page_with_the_facts_and_its_papers_in_every_language()
    {
        var site = Made(WithLimit.Edited(Effects, NotYet, Lapsed), LastDay.AddDays(1));
        string[] gone = ["checker.html", "effects.html", "effects/numb-lip.html", "timeline.html"];
        Assert.Equal(
            gone.SelectMany(page => new[] { $"ar/{page}", $"en/{page}" }).Order(StringComparer.Ordinal),
            site.Plan!.Pages.Where(page => page.Page.Kind == "withdrawn").Select(page => page.Path).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(site.Site!.Papers, paper => paper.Paper.Kind is PaperKind.Chart or PaperKind.Timeline);
        Assert.Contains(site.Site.Papers, paper => paper.Paper.Kind is PaperKind.Checklist);
        Assert.Contains(site.Site.Papers, paper => paper.Paper.Kind is PaperKind.Card);
    }

    [Fact]
    public void An_article_takes_its_page_in_two_languages_and_its_place_in_the_booklet()
    {
        var site = Made(OfArticle(), LastDay.AddDays(1));
        var page = Page(site, "en/articles/after-extraction.en+ar.html");
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal(2, page.QuerySelectorAll(".emergency-box").Length);
        Assert.Single(page.QuerySelectorAll("[lang=ar][dir=rtl] .emergency-box"));
        var papers = site.Site!.Papers.Where(paper => paper.Paper.Article is not null).Select(paper => paper.Paper.Article).Distinct();
        Assert.Equal(["before-extraction"], papers);
        var booklet = new HtmlParser().ParseDocument(site.Site.PaperPages.Single(paper => paper.File.Path == "en/print/booklet.html").Html);
        Assert.Equal(["before-extraction"], booklet.QuerySelectorAll(".booklet-handout h1").Select(heading => heading.Id));
    }

    [Fact]
    public void Is_not_in_menus_and_lists_and_links_lead_to_it()
    {
        var site = Made(OfArticle(), LastDay.AddDays(1));
        foreach (var path in new[] { "en/index.html", "en/articles/before-extraction.html", "ar/index.html" })
        {
            Assert.DoesNotContain(Page(site, path).QuerySelectorAll("nav.menu a, .teaser a, .page-turner a"), link => link.GetAttribute("href")!.Contains("after-extraction", StringComparison.Ordinal));
        }

        var link = Page(site, "en/effects/swelling.html").QuerySelector("main a[href*='after-extraction']");
        Assert.Equal("../articles/after-extraction.html", link!.GetAttribute("href"));
    }

    [Fact]
    public void Says_what_happened_and_whom_to_call()
    {
        var site = Made(OfArticle(), LastDay.AddDays(1));
        var main = Page(site, "en/articles/after-extraction.html").QuerySelector("main")!;
        Assert.Contains("After the extraction", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dr Noor Exemple", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("January 1, 2026", main.TextContent, StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector(".emergency-box a[href='tel:112']"));
        Assert.NotNull(main.QuerySelector("a[href='tel:+33199001234']"));
        Assert.Null(main.QuerySelector("time"));
    }

    [Fact]
    public void A_site_of_which_all_is_withdrawn_still_leads_to_help()
    {
        var text = WithLimit.Input.Texts.Values.Where(file => file.Text.Contains("reviewed: ", StringComparison.Ordinal) && !file.Path.StartsWith("locales/", StringComparison.Ordinal)).ToList();
        var input = text.Aggregate(WithLimit.Input, (tree, file) => tree.With(
            file.Path, string.Join('\n', file.Text.Split('\n').Select(line => line.TrimStart().StartsWith("reviewed:", StringComparison.Ordinal) ? $"{line[..line.IndexOf('r', StringComparison.Ordinal)]}{Lapsed}" : line))));
        var site = Made(WithLimit with { Input = input }, LastDay.AddDays(1));
        Assert.Empty(site.Site!.Papers.Where(paper => paper.Paper.Kind != PaperKind.Card));
        var home = Page(site, "en/index.html");
        Assert.NotNull(home.QuerySelector(".emergency-box a[href='tel:112']"));
        Assert.Empty(home.QuerySelectorAll("main section"));
        Assert.Equal("emergency", Kind(site, "en/emergency.html"));
    }

    private static SourceTrees OfArticle() => WithLimit
        .Edited("input/articles/after-extraction/en.md", "reviewed: { by: Dr Camille Exemple, on: 2026-03-01, next: 2047-03-01 }", Lapsed)
        .Edited("input/locales/en.yaml", "summary: A thick cheek.", "summary: \"A thick [cheek](article:after-extraction#what-to-avoid).\"")
        .Edited("input/locales/ar.yaml", "summary: خد متورم.", "summary: \"[خد](article:after-extraction#what-to-avoid) متورم.\"");

    private static MadeSite Made(SourceTrees trees, DateOnly today)
    {
        var bag = new DiagnosticBag();
        var made = Build.Make(trees, new BuildOptions("input", "theme", "output") { Today = today }, _ => { }, bag, ImmutableDictionary<string, ImmutableArray<byte>>.Empty, papers: true);
        Assert.All(bag.ToSorted(), fault => Assert.True(fault.Code is "MS3142" or "MS3143", DiagnosticText.Format(fault)));
        return made;
    }

    private static string Kind(MadeSite site, string path) => site.Plan!.Pages.Single(page => page.Path == path).Page.Kind;

    private static AngleSharp.Html.Dom.IHtmlDocument Page(MadeSite site, string path) =>
        new HtmlParser().ParseDocument(site.Site!.Pages.Single(page => page.File.Path == path).Html);
}
