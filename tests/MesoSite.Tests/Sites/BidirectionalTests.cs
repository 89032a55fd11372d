using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>On a page that runs from right to left, whatever runs the other way stands in an isolate of its own.</summary>
public sealed partial class BidirectionalTests
{
    private static readonly string[] Isolates = ["bdi", "code", "pre"];

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Latin_words_and_telephones_are_isolated(string name)
    {
        var pages = BuiltSite.Of(name).Documents.Where(page => page.Value.DocumentElement.GetAttribute("dir") == "rtl").ToList();
        Assert.NotEmpty(pages);
        var found = 0;
        foreach (var (path, document) in pages)
        {
            foreach (var text in document.QuerySelectorAll("main, header, footer").SelectMany(part => part.GetDescendants().OfType<IText>()))
            {
                if (text.ParentElement!.LocalName is not ("script" or "style") && Run().Match(IsolatedInText().Replace(text.Data, string.Empty)) is { Success: true } run)
                {
                    found++;
                    Assert.True(IsIsolated(text.ParentElement), $"{path}: \"{run.Value}\" in \"{BuiltSite.Plain(text.Data)}\"");
                }
            }
        }

        Assert.True(found > pages.Count);
    }

    [Theory]
    [InlineData("فيروس HIV. ثم WCAG 2.2 AA (A4).", "فيروس <bdi dir=\"ltr\">HIV</bdi>. ثم <bdi dir=\"ltr\">WCAG 2.2 AA</bdi> (<bdi dir=\"ltr\">A4</bdi>).")]
    [InlineData("اتصل +44 20 7946 0123: a.b@example.org", "اتصل <bdi dir=\"ltr\">+44 20 7946 0123</bdi>: <bdi dir=\"ltr\">a.b@example.org</bdi>")]
    [InlineData("بعد HIV 3 أيام، IL-2 و1,000", "بعد <bdi dir=\"ltr\">HIV</bdi> 3 أيام، <bdi dir=\"ltr\">IL-2</bdi> و1,000")]
    [InlineData("ال[Web <b>](https://example.org)", "ال<a href=\"https://example.org\"><bdi dir=\"ltr\">Web</bdi> &lt;<bdi dir=\"ltr\">b</bdi>&gt;</a>")]
    public void A_sentence_keeps_its_foreign_words_in_order(string text, string expected) => Assert.Contains($"<p>{expected}</p>", PageWith("ar", text), StringComparison.Ordinal);

    [Fact]
    public void An_arabic_word_is_isolated_on_an_english_page() =>
        Assert.Contains("<p>It is <bdi dir=\"rtl\">شرى، كما</bdi>, 3 “days”.</p>", PageWith("en", "It is شرى، كما, 3 “days”."), StringComparison.Ordinal);

    private static string PageWith(string language, string paragraph)
    {
        var path = $"pages/about/{language}.md";
        var (input, other) = (Trees.Dental.Input, language == "en" ? "ar" : "en");
        var changed = new[] { path, $"pages/about/{other}.md" }.Aggregate(input, (tree, page) => tree.With(page, tree.Texts[page].Text + $"\n{paragraph}\n"));
        return SitePasses.Run(Trees.Dental with { Input = changed }).Site!.Pages.Single(page => page.File.Path == $"{language}/about.html").Html;
    }

    private static bool IsIsolated(IElement element) =>
        Isolates.Contains(element.LocalName)
        || element.GetAttribute("dir") == "ltr"
        || (element.LocalName is not ("main" or "header" or "footer") && IsIsolated(element.ParentElement!));

    // Values in a sentence of the theme's stand between two characters that isolate.
    [GeneratedRegex("\u2068[^\u2069]*\u2069")]
    private static partial Regex IsolatedInText();

    [GeneratedRegex(@"[A-Za-z]+|\+[0-9]")]
    private static partial Regex Run();
}
