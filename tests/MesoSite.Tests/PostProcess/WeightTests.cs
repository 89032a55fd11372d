using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess;
using MesoSite.PostProcess.Checks;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.PostProcess;

/// <summary>Budgets of weight. The dental site's own pages are far below them, so that the tests set smaller ones.</summary>
public sealed class WeightTests
{
    [Theory]
    [InlineData("page: 2 KB", "en/timeline.html: ")]
    [InlineData("two-languages: 2 KB", "en/articles/after-extraction.en+ar.html: ")]
    [InlineData("checker: 4 KB", "en/checker.html: ")]
    [InlineData("styles: 1.5 KB", "assets/site.")]
    [InlineData("first-visit: 11 KB", "en/timeline.html with what it loads: ")]
    public void What_weighs_more_than_its_budget_is_not_published(string budget, string heavy)
    {
        var said = Said(budget);
        Assert.NotEmpty(said);
        Assert.All(said, fault => Assert.Equal(("MS3138", Severity.Error), (fault.Code, fault.Severity)));
        Assert.Contains(said, fault => fault.Message.StartsWith(heavy, StringComparison.Ordinal));
        Assert.All(said, fault => Assert.Equal(budget, fault.Span!.Value.File.Line(fault.Span.Value.Line).Trim()));
    }

    [Fact]
    public void A_budget_concerns_its_own_kind_alone()
    {
        Assert.DoesNotContain(Said("page: 2 KB"), fault => fault.Message.Contains("checker.html", StringComparison.Ordinal) || fault.Message.Contains('+', StringComparison.Ordinal));
        Assert.All(Said("checker: 4 KB"), fault => Assert.Contains("/checker.html: ", fault.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(Said("first-visit: 1 KB"), fault => fault.Message.Contains("checker.html", StringComparison.Ordinal));
    }

    [Fact]
    public void The_heaviest_part_of_a_page_is_named()
    {
        var checker = Said("checker: 1 KB").First(fault => fault.Message.StartsWith("en/", StringComparison.Ordinal));
        Assert.Matches(@"^en/checker\.html: [0-9,]+ bytes gzipped, and its budget is 1,024; most of it is (text|markup|scripts|drawings) \([0-9,]+\)$", checker.Message);
        var visit = Said("first-visit: 1 KB").First(fault => fault.Message.StartsWith("en/timeline", StringComparison.Ordinal));
        Assert.Matches(@"assets/site\.[0-9a-f]{8}\.css [0-9,]+, the page [0-9,]+, ", visit.Message);
    }

    [Theory]
    [InlineData("page: 14 KB")]
    [InlineData("first-visit: 29.5 KB")]
    public void Within_its_budget_nothing_is_said(string budget) => Assert.Empty(Said(budget));

    [Fact]
    public void The_shipped_site_keeps_the_usual_budgets() =>
        Assert.Equal(Budgets.Usual, SitePasses.Run(Trees.Shipped).Content!.Settings.Budgets);

    [Theory]
    [InlineData(100, true)]
    [InlineData(110, false)]
    public void A_home_page_may_weigh_more_for_each_handout_past_the_hundredth(int handouts, bool isTooHeavy)
    {
        // Bytes that do not become lighter: 1,700 of them and the head of gzip, where 1,024 are allowed, and 80 for a handout.
        var home = new byte[1_700];
        new Random(1).NextBytes(home);
        ImmutableArray<PageSummary> pages = [Page("en/index.html", home), .. Enumerable.Range(0, handouts).Select(number => Page($"en/articles/{number}.html", [1]))];
        var bag = new DiagnosticBag();
        WeightCheck.Check(pages, new HashSet<string>(), _ => default, Budgets.Usual with { Page = new Budget(1_024, null) }, bag);
        Assert.Equal(isTooHeavy, bag.HasErrors);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(110, false)]
    public void A_search_may_weigh_more_for_each_page_past_the_hundredth(int pages, bool isTooHeavy)
    {
        var search = new byte[1_700];
        new Random(1).NextBytes(search);
        ImmutableArray<PageSummary> all = [Page("en/search.html", search), .. Enumerable.Range(1, pages - 1).Select(number => Page($"en/articles/{number}.html", [1]))];
        var bag = new DiagnosticBag();
        WeightCheck.Check(all, new HashSet<string>(), _ => default, Budgets.Usual with { Search = new Budget(1_024, null) }, bag);
        Assert.Equal(isTooHeavy, bag.HasErrors);
    }

    private static PageSummary Page(string path, byte[] bytes) =>
        new(new RenderedPage(new SiteFile(path, [.. bytes]), "en", string.Empty, [], []), path, false, false, "a title", new HashSet<string>(), [], [], []);

    private static List<Diagnostic> Said(string budget)
    {
        var site = Trees.Dental.Input.Texts["site.yaml"].Text;
        var input = Trees.Dental.Input.With("site.yaml", $"{site}\nbudgets:\n  {budget}\n");
        return [.. SitePasses.Run(Trees.Dental with { Input = input }).Diagnostics];
    }
}
