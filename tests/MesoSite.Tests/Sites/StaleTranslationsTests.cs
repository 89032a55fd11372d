using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Stamps;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>What readers and authors see where a translation is older than its original, in the dental site with Arabic stamped.</summary>
public sealed partial class StaleTranslationsTests
{
    private const string English = "input/locales/en.yaml";
    private const string Arabic = "input/locales/ar.yaml";
    private const string EnglishArticle = "input/articles/after-extraction/en.md";
    private const string ArabicArticle = "input/articles/after-extraction/ar.md";
    private const string ArticlePage = "ar/articles/after-extraction.html";

    private static readonly SourceTrees StaleSection = StampedTrees.Dental.Edited(
        EnglishArticle, "The stitches come out after :fact[figures.stitches-out].", "All :fact[figures.stitches] stitches come out after :fact[figures.stitches-out].");

    private static readonly SourceTrees StaleRedFlag = StampedTrees.Dental.Edited(English, "you cannot open your mouth\n", "you cannot open your mouth wide\n");

    [Fact]
    public void Nothing_is_said_where_nothing_has_changed() => Assert.Equal(string.Empty, SitePasses.Run(StampedTrees.Dental).DiagnosticsText);

    [Fact]
    public void Nothing_is_said_of_a_language_that_was_never_stamped()
    {
        var never = Trees.Dental.WithoutStamps().Edited(English, "Some blood in the mouth.", "A little blood in the mouth.");
        Assert.Equal(string.Empty, SitePasses.Run(never).DiagnosticsText);
        Assert.All(StampedTrees.ContentOf(never).Languages[1].Standings.All, text => Assert.Equal(Standing.Unstamped, text.Standing));
    }

    [Fact]
    public void A_stale_section_is_a_warning_and_has_a_notice_below_its_heading()
    {
        var site = BuiltSite.Of(StaleSection);
        var warning = Assert.Single(site.Passes.Diagnostics);
        Assert.Equal(("MS1424", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Equal((ArabicArticle, EnglishArticle), (warning.Span!.Value.File.DisplayPath, warning.Related!.Span.File.DisplayPath));
        Assert.StartsWith("1 text in ar is older than the original: articles/after-extraction#what-to-avoid", warning.Message, StringComparison.Ordinal);

        var notice = Assert.Single(site.Documents[ArticlePage].QuerySelectorAll(".stale-notice"));
        Assert.Equal("what-to-avoid", notice.PreviousElementSibling!.Id);
        Assert.Equal("ما تتجنبه", notice.PreviousElementSibling.TextContent);
        IsLinkToEnglish(site, ArticlePage, ".stale-notice", "en/articles/after-extraction.html#what-to-avoid");
        Assert.Contains("تُزال الغرز", site.Documents[ArticlePage].Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(site.Documents[ArticlePage].QuerySelectorAll(".original"));
        Assert.Equal([ArticlePage], PagesThatSay(site, "translation-outdated"));
    }

    // The text of the section and the page made from it are compared each by a check of its own.
    [Theory]
    [InlineData("اتصل إذا حدث ذلك.", "MS3202")]
    [InlineData("اتصل بالرقم `:phone[out-of-hours]` إذا حدث ذلك.", "MS3201")]
    public void A_stale_section_is_not_compared_but_every_other_one_is(string changed, string code)
    {
        var damaged = StaleSection.Edited(ArabicArticle, "اتصل بالرقم :phone[out-of-hours] إذا حدث ذلك.", changed);
        var passes = SitePasses.Run(damaged);
        Assert.Equal(["MS1424", "MS1427", code], passes.Diagnostics.Select(fault => fault.Code).Order(StringComparer.Ordinal));
        var start = LineOf(damaged, "{#what-is-usual}");
        var end = LineOf(damaged, "{#what-to-avoid}");
        Assert.All(passes.Diagnostics.Where(fault => fault.Severity == Severity.Error), fault => Assert.InRange(fault.Span!.Value.Line, start, end - 1));
    }

    [Fact]
    public void A_stale_section_can_give_way_to_its_original()
    {
        var site = BuiltSite.Of(ShowingOriginals(StampedTrees.Dental.Edited(
            EnglishArticle, "::effects{group=first-day}\n", "::effects{group=first-day}\n\nThe stitches stay in for :fact[figures.stitches-out].\n")));
        Assert.Equal("MS1424", Assert.Single(site.Passes.Diagnostics).Code);

        var original = Assert.Single(site.Documents[ArticlePage].QuerySelectorAll("main .original"));
        IsEnglish(original);
        Assert.Equal("What is usual", original.QuerySelector("h2#what-is-usual")!.TextContent);
        Assert.Equal("2 weeks", original.QuerySelector("data.fact[value='2 wk']")!.TextContent);
        Assert.DoesNotMatch(ArabicLetter(), original.TextContent);

        // Whatever the theme says within it is in English too.
        var english = site.Documents["en/articles/after-extraction.html"];
        foreach (var component in new[] { ".effect-table", ".care-card" })
        {
            var here = original.QuerySelector(component)!;
            Assert.Equal(BuiltSite.Plain(english.QuerySelector(component)!.TextContent), BuiltSite.Plain(here.TextContent));
            Assert.All(here.QuerySelectorAll("a[href*='.html']"), link => Assert.StartsWith("en/", site.Target(ArticlePage, link.GetAttribute("href")!), StringComparison.Ordinal));
        }

        Assert.True(original.PreviousElementSibling!.ClassList.Contains("stale-notice"));
        IsLinkToEnglish(site, ArticlePage, ".stale-notice", "en/articles/after-extraction.html#what-is-usual");
        Assert.Null(site.Documents[ArticlePage].GetElementById("what-to-avoid")!.Closest(".original"));
        Assert.Equal([ArticlePage], PagesThatSay(site, "translation-partly"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stale_text_of_the_languages_file_marks_the_pages_that_it_is_on(bool isOriginalShown)
    {
        const string now = "A little blood in the mouth.";
        var changed = StampedTrees.Dental.Edited(English, "Some blood in the mouth.", now);
        var site = BuiltSite.Of(isOriginalShown ? ShowingOriginals(changed) : changed);
        Assert.Equal("MS1424", Assert.Single(site.Passes.Diagnostics).Code);
        Assert.Contains("ar/effects/bleeding.html", PagesThatSay(site, isOriginalShown ? "translation-partly" : "translation-outdated"));
        Assert.Empty(PagesThatSay(site, isOriginalShown ? "translation-outdated" : "translation-partly"));
        var originals = site.Documents["ar/effects/bleeding.html"].QuerySelectorAll(".original").Where(text => text.TextContent == now).ToList();
        Assert.Equal(isOriginalShown, originals.Count > 0);
        Assert.All(originals, IsEnglish);
    }

    [Fact]
    public void A_stale_red_flag_takes_the_checker_of_its_language_out_and_nothing_else()
    {
        var site = BuiltSite.Of(StaleRedFlag);
        var fault = Assert.Single(site.Passes.Diagnostics);
        Assert.Equal(("MS1425", Severity.Part), (fault.Code, fault.Severity));
        Assert.Contains("locales:red-flags.jaw-locked", fault.Message, StringComparison.Ordinal);
        CheckerIsOut(site);
        Assert.Contains("ar/effects/swelling.html", PagesThatSay(site, "translation-outdated"));
    }

    [Fact]
    public void A_red_flag_that_is_missing_is_shown_in_the_original_language()
    {
        var site = BuiltSite.Of(StampedTrees.Dental.Edited(Arabic, "  jaw-locked: لا تستطيع فتح فمك\n", string.Empty));
        var fault = Assert.Single(site.Passes.Diagnostics);
        Assert.Equal(("MS1426", Severity.Part, English), (fault.Code, fault.Severity, fault.Span!.Value.File.DisplayPath));
        CheckerIsOut(site);
        IsShownInEnglish(site, "ar/effects/swelling.html", ".care-card", "you cannot open your mouth");
        Assert.Contains("ar/effects/swelling.html", PagesThatSay(site, "translation-partly"));
    }

    [Fact]
    public void A_checker_without_any_words_is_one_fault()
    {
        var words = StampedTrees.Dental.Input.Texts["locales/ar.yaml"].Text;
        var site = BuiltSite.Of(StampedTrees.Dental with
        {
            Input = StampedTrees.Dental.Input.With("locales/ar.yaml", words[..words.IndexOf("\nchecker:\n", StringComparison.Ordinal)]),
        });
        Assert.Equal("MS1426", Assert.Single(site.Passes.Diagnostics).Code);
        CheckerIsOut(site);
    }

    [Fact]
    public void A_disposition_that_is_missing_is_shown_in_the_original_language()
    {
        var line = StampedTrees.Dental.Input.Texts["locales/ar.yaml"].Text.Split('\n').Single(line => line.StartsWith("  today:", StringComparison.Ordinal));
        var site = BuiltSite.Of(StampedTrees.Dental.Edited(Arabic, $"{line}\n", string.Empty));
        var fault = Assert.Single(site.Passes.Diagnostics);
        Assert.Equal("MS1426", fault.Code);
        Assert.StartsWith("3 texts in ar are missing", fault.Message, StringComparison.Ordinal);
        CheckerIsOut(site);
        IsShownInEnglish(site, "ar/effects/dry-socket.html", ".care-card", "Call the practice today");
        IsShownInEnglish(site, "ar/effects/dry-socket.html", ".care-card", "Call +33 1 99 00 12 34 today.");
    }

    [Fact]
    public void A_translation_that_was_edited_after_its_stamp_is_a_warning()
    {
        var passes = SitePasses.Run(StampedTrees.Dental.Edited(Arabic, "ينزف مكان السن في البداية.", "ينزف مكان السن لفترة."));
        var warning = Assert.Single(passes.Diagnostics);
        Assert.Equal(("MS1427", Severity.Warning, Arabic), (warning.Code, warning.Severity, warning.Span!.Value.File.DisplayPath));
        Assert.Contains("locales:effects.bleeding.about", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_site_loses_the_checker_in_every_translation_and_keeps_it_in_english()
    {
        var site = BuiltSite.Of(StampedTrees.Shipped.Edited(
            English, "fast or hard breathing, wheezing, or a feeling that you are choking", "fast or hard breathing, wheezing, or a feeling that you choke"));
        var languages = site.Passes.Content!.Languages.Skip(1).Select(language => language.Tag).ToList();
        Assert.Equal(5, languages.Count);
        Assert.Equal(languages.Select(_ => ("MS1425", Severity.Part)), site.Passes.Diagnostics.Select(fault => (fault.Code, fault.Severity)));
        Assert.Equal(
            languages.Select(language => $"{language}/checker.html"),
            site.Passes.Plan!.Pages.Where(page => page.Page.Kind == "checker-out").Select(page => page.Path));
        Assert.Equal("en/checker.html", Assert.Single(site.Passes.Plan.Pages, page => page.Page.Kind == "checker").Path);
    }

    // The Arabic checker is a page that says where to find help, the English one is as it was.
    private static void CheckerIsOut(BuiltSite site)
    {
        Assert.DoesNotContain(site.Passes.Diagnostics, fault => fault.Severity == Severity.Error);
        var pages = site.Passes.Plan!.Pages.ToDictionary(page => page.Path);
        Assert.Equal(("checker-out", "checker"), (pages["ar/checker.html"].Page.Kind, pages["en/checker.html"].Page.Kind));
        var title = BuiltSite.Plain(pages["ar/checker.html"].Voice.Text("checker-out-title"));

        var page = site.Documents["ar/checker.html"];
        Assert.Equal(title, BuiltSite.Plain(page.QuerySelector("h1")!.TextContent));
        Assert.NotNull(page.QuerySelector("main a[href='tel:+33199001234']"));
        Assert.NotNull(page.QuerySelector(".emergency-box"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.NotNull(page.QuerySelector(".site-footer-version"));
        IsLinkToEnglish(site, "ar/checker.html", "main .prose", "en/checker.html");
        Assert.NotEmpty(site.Documents["en/checker.html"].QuerySelectorAll("script"));

        var home = site.Documents["ar/index.html"];
        var menu = Assert.Single(home.QuerySelectorAll(".menu a"), link => site.Target("ar/index.html", link.GetAttribute("href")!) == "ar/checker.html");
        Assert.Equal(title, BuiltSite.Plain(menu.TextContent));
        Assert.Empty(home.QuerySelectorAll("main a[href*='checker.html']"));
        Assert.NotEmpty(site.Documents["en/index.html"].QuerySelectorAll("main a[href*='checker.html']"));
        Assert.Equal(site.Documents.Keys.Where(path => path.StartsWith("en/", StringComparison.Ordinal)).Select(path => $"ar{path[2..]}").Except(site.Documents.Keys), InTwoLanguages(site));
    }

    // These stand in the folder of their first language only.
    private static IEnumerable<string> InTwoLanguages(BuiltSite site) =>
        site.Documents.Keys.Where(path => path.Contains('+', StringComparison.Ordinal)).Select(path => $"ar{path[2..]}");

    private static void IsShownInEnglish(BuiltSite site, string path, string within, string text)
    {
        var shown = site.Documents[path].QuerySelectorAll($"main {within} .original").Where(element => BuiltSite.Plain(element.TextContent) == text).ToList();
        Assert.True(shown.Count > 0, $"{path} does not say: {text}");
        Assert.All(shown, IsEnglish);
    }

    private static void IsEnglish(IElement element) => Assert.Equal(("en", "ltr"), (element.GetAttribute("lang"), element.GetAttribute("dir")));

    private static void IsLinkToEnglish(BuiltSite site, string page, string within, string target)
    {
        var links = site.Documents[page].QuerySelectorAll($"{within} a[hreflang=en]");
        IsEnglish(Assert.Single(links, link => new Uri(new Uri($"https://site.example/{page}"), link.GetAttribute("href")).AbsoluteUri == $"https://site.example/{target}"));
    }

    private static IEnumerable<string> PagesThatSay(BuiltSite site, string key) =>
        from page in site.Passes.Plan!.Pages
        where page.Voice.Tag == "ar" && site.TextOf(page).Contains(BuiltSite.Plain(page.Voice.Text(key)), StringComparison.Ordinal)
        select page.Path;

    private static SourceTrees ShowingOriginals(SourceTrees trees) =>
        trees.Edited("input/site.yaml", "bilingual: [en+ar]\n", "bilingual: [en+ar]\nstale-translations: original\n");

    private static int LineOf(SourceTrees trees, string mark) =>
        trees.Input.Texts["articles/after-extraction/ar.md"].Text.Split('\n').TakeWhile(line => !line.Contains(mark, StringComparison.Ordinal)).Count() + 1;

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex ArabicLetter();
}
