using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>The page that is searched: every page of its language from A to Z, with its index.</summary>
public sealed class SearchPageTests
{
    private static readonly string[] NotListed = ["home", "not-found", "search", "withdrawn", "bilingual"];

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_is_in_the_list_and_in_the_menu_of_every_page(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (var language in site.Passes.Plan!.Pages.GroupBy(page => page.Voice.Tag))
        {
            var path = $"{language.Key}/search.html";
            var listed = site.Documents[path].QuerySelectorAll("[data-words] > a").Select(link => site.Target(path, link.GetAttribute("href")!)!);
            Assert.Equal(
                language.Where(page => !NotListed.Contains(page.Page.Kind)).Select(page => page.Path).Order(StringComparer.Ordinal),
                listed.Order(StringComparer.Ordinal));
            Assert.All(language, page => Assert.Contains(site.DocumentOf(page).QuerySelectorAll("nav.menu a"), link => site.Target(page.Path, link.GetAttribute("href")!) == path));
        }
    }

    [Fact]
    public void Every_side_effect_and_red_flag_of_the_shipped_site_is_found_by_patients_words()
    {
        var content = BuiltSite.Of("shipped").Passes.Content!;
        Assert.All(content.Languages, language =>
        {
            var search = language.Words.Search;
            Assert.Equal(content.Effects.Effects.Ids.Order(), search.Effects.Ids.Order());
            Assert.Equal(content.Care.RedFlags.Ids.Order(), search.RedFlags.Ids.Order());
        });
    }

    [Fact]
    public void Every_name_of_the_shipped_site_has_a_letter()
    {
        var site = BuiltSite.Of("shipped");
        Assert.All(
            site.Documents.Where(page => page.Key.EndsWith("/search.html", StringComparison.Ordinal)),
            page => Assert.DoesNotContain(page.Value.QuerySelectorAll(".search-letter"), letter => letter.QuerySelector("h2")!.TextContent == "#" && letter.QuerySelector("[data-words]") is not null));
    }

    [Fact]
    public void What_is_withdrawn_is_not_found()
    {
        var lapsed = Trees.Dental
            .Edited("input/site.yaml", "country: FR\n", "country: FR\nwithdraw-after: 30 d\n")
            .Edited("input/data/effects.yaml", "reviewed: not-yet", "reviewed: { by: Dr Noor Exemple, on: 2019-01-01, next: 2020-01-01 }");
        var links = BuiltSite.Of(lapsed).Documents["en/search.html"].QuerySelectorAll(".search a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains("articles/after-extraction.html", links);
        Assert.DoesNotContain(links, link => link.StartsWith("effects/numb-lip", StringComparison.Ordinal) || link == "timeline.html");
    }

    [Fact]
    public void A_branch_has_a_search_of_its_own_without_the_faults_of_the_clinics()
    {
        var sources = Trees.Dental with { Input = Trees.Dental.Input.With("branches/north.yaml", "clinic:\n  name: North\n") };
        var passes = SitePasses.Run(sources);
        Assert.Equal(string.Empty, passes.DiagnosticsText);
        Assert.Contains(passes.Site!.Files, file => file.Path == "north/en/search.html");
    }

    [Fact]
    public void The_list_is_no_place_for_what_is_only_typed()
    {
        var page = BuiltSite.Of("shipped").Documents["en/search.html"];
        Assert.DoesNotContain("anafilaxis", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("anafilaxi", page.QuerySelector("[data-words^='sever allergic']")!.GetAttribute("data-words"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_a_budget_of_its_own()
    {
        var site = Trees.Dental.Input.Texts["site.yaml"].Text;
        var small = SitePasses.Run(Trees.Dental with { Input = Trees.Dental.Input.With("site.yaml", $"{site}\nbudgets:\n  search: 2 KB\n") });
        Assert.NotEmpty(small.Diagnostics);
        Assert.All(small.Diagnostics, fault =>
        {
            Assert.Equal("MS3138", fault.Code);
            Assert.Contains("/search.html: ", fault.Message, StringComparison.Ordinal);
            Assert.Contains("`search:`", fault.Help, StringComparison.Ordinal);
        });
    }
}
