using Microsoft.Playwright;

namespace MesoSite.BrowserTests;

/// <summary>Where a browser draws the characters: foreign words in order, lines that begin as their language allows, values in one piece.</summary>
[Collection(OneBrowser.Name)]
public sealed class TypographyTests(Browser browser)
{
    // Where the first and the last character of each occurrence of a text stand, and the top of each.
    private const string PlacesOf = """
        sought => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const places = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (let at = node.data.indexOf(sought); at >= 0 && node.parentElement.checkVisibility(); at = node.data.indexOf(sought, at + 1)) {
              const box = index => {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + 1);
                return range.getBoundingClientRect();
              };
              places.push([...sought].map((_, index) => box(at + index)).map(({ left, top }) => [left, top]));
            }
          return places;
        }
        """;

    // The first character of every line of every block of the article that holds text.
    private const string LineStarts = """
        () => {
          const starts = [];
          for (const block of document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, th)')) {
            if (!block.checkVisibility() || block.querySelector('p, li, table')) continue;
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            let bottom = -Infinity;
            for (let node = walker.nextNode(); node; node = walker.nextNode())
              for (let index = 0; index < node.data.length; index++) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + 1);
                const box = range.getBoundingClientRect();
                // A small raised number is drawn above the line that it is in: a new line begins below the last one.
                if (box.width === 0 || box.top < bottom - 1) continue;
                starts.push(node.data.slice(index, index + 12));
                bottom = box.bottom;
              }
          }
          return starts;
        }
        """;

    private const string CutFacts = """
        () => [...document.querySelectorAll('data.fact')].filter(fact => fact.checkVisibility() && new Set([...fact.getClientRects()].map(box => box.top)).size > 1)
          .map(fact => fact.textContent)
        """;

    [Theory]
    [InlineData("emergency.html", "+44 20 7946 0123")]
    [InlineData("accessibility.html", "Web Content Accessibility Guidelines")]
    [InlineData("articles/scalp-health.html", "minoxidil")]
    [InlineData("index.html", "hello@meadowlight.example.org")]
    public async Task In_an_arabic_page_its_characters_run_from_left_to_right(string page, string text)
    {
        await using var open = await browser.OpenAsync($"ar/{page}", "file", script: false, width: 900);
        var places = await open.Page.EvaluateAsync<double[][][]>(PlacesOf, text);
        Assert.NotEmpty(places);
        foreach (var place in places)
        {
            // Of the characters of one line, each stands to the right of the one before.
            Assert.All(place.Zip(place.Skip(1)).Where(pair => pair.First[1].Equals(pair.Second[1])), pair => Assert.True(pair.First[0] < pair.Second[0], text));
        }
    }

    [Fact]
    public async Task The_address_on_an_arabic_page_begins_with_the_number_of_the_house()
    {
        await using var open = await browser.OpenAsync("ar/index.html", "file", script: false, width: 900);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var places = await open.Page.EvaluateAsync<double[][][]>(PlacesOf, "1 Example Street");
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Equal(place.Min(at => at[0]), place[0][0]));
    }

    [Theory]
    [MemberData(nameof(ChinesePages))]
    public async Task No_line_of_chinese_begins_with_a_mark_that_ends(string page)
    {
        await using var open = await browser.OpenAsync(page, "file", script: false, width: 320);
        var starts = await open.Page.EvaluateAsync<string[]>(LineStarts);
        Assert.True(starts.Length > 30, $"{page} has {starts.Length} lines");
        Assert.DoesNotContain(starts, start => "，。、；：？！）》」』”’…%".Contains(start[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    public async Task No_value_is_cut_between_its_number_and_its_unit(string language)
    {
        foreach (var page in new[] { "articles/side-effects.html", "articles/managing-risks.html", "effects/pain.html", "effects/bruising.html" })
        {
            await using var open = await browser.OpenAsync($"{language}/{page}", "file", script: false, width: 320);
            Assert.Empty(await open.Page.EvaluateAsync<string[]>(CutFacts));
        }
    }

    public static TheoryData<string> ChinesePages =>
    [
        "zh-Hans/articles/side-effects.html", "zh-Hans/articles/common-side-effects.html", "zh-Hans/articles/managing-risks.html",
        "zh-Hans/articles/scalp-health.html", "zh-Hans/effects/infection.html", "zh-Hans/aftercare.html",
    ];
}
