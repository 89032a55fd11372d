namespace MesoSite.BrowserTests.Pages;

/// <summary>Every template in every language, light and dark, from the smallest phone to a desktop: no page has a fault.</summary>
[Collection(OneBrowser.Name)]
public sealed class EveryPageTests(Browser browser, Findings findings) : IClassFixture<Findings>
{
    public static TheoryData<Quality> Qualities => [.. Enum.GetValues<Quality>()];

    [Theory]
    [MemberData(nameof(Qualities))]
    public async Task No_page_has_a_fault(Quality quality)
    {
        var found = (await findings.OfAsync(quality)).ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults:{Environment.NewLine}{string.Join(Environment.NewLine, found.Take(60))}");
    }

    [Fact]
    public void Every_template_is_visited_in_every_language()
    {
        var pages = browser.Samples;
        var kinds = pages.GroupBy(page => page.Kind).ToDictionary(alike => alike.Key, alike => alike.Select(page => page.Language).ToHashSet());
        foreach (var layout in Directory.EnumerateFiles(Path.Combine(BuiltSite.Root, "theme", "layouts"), "*.hbs").Select(Path.GetFileNameWithoutExtension))
        {
            // The frame is around all of them.
            if (layout is not "page")
            {
                Assert.Superset(LanguagesOf(layout!).ToHashSet(), kinds[$"page page-{layout}"]);
            }
        }
    }

    // Pages in two languages begin with English, and the English checker needs no translation that could be old.
    private IEnumerable<string> LanguagesOf(string layout) => layout switch
    {
        "bilingual" => browser.Site.Languages.Take(1),
        "checker-out" => browser.Site.Languages.Skip(1),
        _ => browser.Site.Languages,
    };
}
