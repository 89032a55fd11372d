using System.Text.Json;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests;

/// <summary>The search: what patients type finds its page, a red flag brings the emergency box, and nothing of it is kept or sent.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchTests(Browser browser)
{
    private const string Words = "#search-words";
    private const string Results = "#search-results [role=option]";
    private const string Emergency = ".search .emergency-box";

    public static TheoryData<string, string, string> Findings => new()
    {
        { "en", "puffy", "swelling" },
        { "en", "my scalp looks PUFFY", "swelling" },
        { "en", "brusing", "bruising" },
        { "en", "itchi", "itch" },
        { "es", "hinchazon", "swelling" },
        { "es", "se me cae el cabello", "shedding" },
        { "fr", "ça gratte", "itch" },
        { "fr", "J’ai l’œil gonflé", "forehead-swelling" },
        { "tr", "KIZARIKLIK", "redness" },
        { "tr", "kasinti", "itch" },
        { "ar", "صُداع", "headache" },
        { "ar", "الاغماء", "fainting" },
        { "zh-Hans", "我的头皮很痒", "itch" },
        { "zh-Hans", "脱发", "shedding" },
    };

    public static TheoryData<string, string> RedFlags => new()
    {
        { "en", "can't breathe" },
        { "en", "trouble breething" },
        { "en", "my lips are swollen" },
        { "es", "no puedo respirar" },
        { "fr", "je n’arrive plus à respirer" },
        { "tr", "nefes alamıyorum" },
        { "ar", "لا أستطيع التَّنفّس" },
        { "zh-Hans", "我喘不过气了" },
    };

    [Fact]
    public async Task What_is_typed_becomes_the_terms_that_the_build_makes()
    {
        using var examples = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(BuiltSite.Root, "tests", "search-terms.json")));
        foreach (var language in examples.RootElement.EnumerateObject())
        {
            await using var open = await OpenAsync(language.Name, "file");
            foreach (var example in language.Value.EnumerateObject())
            {
                var terms = await open.Page.EvaluateAsync<string>("text => new Search(document.querySelector('[data-search]')).terms(text).join(' ')", example.Name);
                Assert.Equal((example.Name, example.Value.GetString()), (example.Name, terms));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public async Task Patients_words_find_the_page_among_the_first_two(string language, string typed, string effect)
    {
        await using var open = await OpenAsync(language, "file");
        await open.Page.FillAsync(Words, typed);
        var found = await open.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#search-results [role=option]')].map(option => option.getAttribute('href'))");
        Assert.Contains($"effects/{effect}.html", found.Take(2));
        Assert.Equal(1, await open.Page.Locator($"{Results}[href='effects/{effect}.html'] .urgency-tag").CountAsync());
        Assert.False(await open.Page.Locator(Emergency).IsVisibleAsync());
        Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Theory]
    [MemberData(nameof(RedFlags))]
    public async Task A_red_flag_brings_the_emergency_box_first_and_says_so(string language, string typed)
    {
        await using var open = await OpenAsync(language, "file");
        await open.Page.FillAsync(Words, typed);
        await Assertions.Expect(open.Page.Locator(Emergency)).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".search [role=alert]")).ToContainTextAsync("999");
        Assert.True(await open.Page.EvaluateAsync<bool>(
            "document.querySelector('.search .emergency-box').getBoundingClientRect().bottom <= document.querySelector('.search-status').getBoundingClientRect().top"));
        await open.Page.PressAsync(Words, "Enter");
        Assert.Equal("tel:999", await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await open.Page.FillAsync(Words, string.Empty);
        await Assertions.Expect(open.Page.Locator(Emergency)).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator(".search [role=alert]")).ToBeEmptyAsync();
    }

    [Theory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task The_keyboard_goes_through_the_results_of_a_combobox(string scheme)
    {
        await using var open = await OpenAsync("en", scheme);
        var words = open.Page.Locator(Words);
        await words.FocusAsync();
        await open.Page.Keyboard.TypeAsync("lump");
        await Assertions.Expect(words).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(open.Page.Locator(".search-letters")).ToBeHiddenAsync();
        var count = await open.Page.Locator(Results).CountAsync();
        Assert.True(count > 1);
        await Assertions.Expect(open.Page.Locator(".search-status")).ToHaveTextAsync($"{count} results");
        await words.PressAsync("ArrowDown");
        await words.PressAsync("ArrowUp");
        await Assertions.Expect(words).ToHaveAttributeAsync("aria-activedescendant", $"search-result-{count}");
        await words.PressAsync("ArrowDown");
        await Assertions.Expect(words).ToHaveAttributeAsync("aria-activedescendant", "search-result-1");
        Assert.Equal(1, await open.Page.Locator("[aria-selected=true]").CountAsync());
        Assert.Equal("search-words", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
        await words.PressAsync("Escape");
        await Assertions.Expect(words).ToHaveValueAsync(string.Empty);
        await Assertions.Expect(words).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(open.Page.Locator(".search-letters")).ToBeVisibleAsync();
        await open.Page.Keyboard.TypeAsync("bruise");
        await words.PressAsync("Enter");
        await words.PressAsync("Enter");
        await open.Page.WaitForURLAsync("**/effects/bruising.html");
    }

    [Fact]
    public async Task Nothing_that_is_typed_is_kept_or_sent()
    {
        await using var open = await OpenAsync("en", "http");
        var requests = new List<string>();
        open.Page.Request += (_, request) => requests.Add(request.Url);
        var before = await open.Page.EvaluateAsync<string>("[location.href, history.length, JSON.stringify(history.state), document.title].join()");
        await open.Page.Locator(Words).PressSequentiallyAsync("can't breathe, puffy");
        await open.Page.PressAsync(Words, "Enter");
        Assert.Equal(before, await open.Page.EvaluateAsync<string>("[location.href, history.length, JSON.stringify(history.state), document.title].join()"));
        Assert.Equal("0,0,", await open.Page.EvaluateAsync<string>("[localStorage.length, sessionStorage.length, document.cookie].join()"));
        Assert.Equal("off", await open.Page.GetAttributeAsync(Words, "autocomplete"));
        Assert.Equal("false", await open.Page.GetAttributeAsync(Words, "spellcheck"));
        Assert.Empty(requests);
    }

    [Fact]
    public async Task What_is_found_nowhere_leads_to_the_list_and_the_clinic()
    {
        await using var open = await OpenAsync("en", "file");
        await open.Page.FillAsync(Words, "xyzzyplugh");
        await Assertions.Expect(open.Page.Locator(".search-status")).ToContainTextAsync("call the clinic");
        await Assertions.Expect(open.Page.Locator(".search-letters")).ToBeVisibleAsync();
        Assert.Equal(0, await open.Page.Locator(Results).CountAsync());
    }

    [Fact]
    public async Task Without_script_it_is_the_list_from_A_to_Z()
    {
        await using var open = await browser.OpenAsync("tr/search.html", "file", script: false);
        Assert.False(await open.Page.Locator(Words).IsVisibleAsync());
        Assert.False(await open.Page.Locator(Emergency).IsVisibleAsync());
        var letters = await open.Page.Locator(".search-letters a").AllInnerTextsAsync();
        Assert.Equal(["Ç", "D"], letters.SkipWhile(letter => letter != "Ç").Take(2));
        await open.Page.Locator(".search-letters a").Last.ClickAsync();
        Assert.True(await open.Page.Locator(".search-letter h2").Last.IsVisibleAsync());
    }

    private Task<OpenPage> OpenAsync(string language, string scheme) => browser.OpenAsync($"{language}/search.html", scheme, script: true);
}
