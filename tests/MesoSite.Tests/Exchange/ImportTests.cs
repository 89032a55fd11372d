using MesoSite.Input;
using MesoSite.Tests.Gettext;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Exchange;

/// <summary>What a translator changed comes back, and nothing else.</summary>
public sealed class ImportTests
{
    private const string Words = "input/locales/ar.yaml";
    private const string Article = "input/articles/after-extraction/ar.md";

    [Theory]
    [InlineData("locales:site.tagline", "نص: جديد", Words, "-  tagline: عيّنة للاختبار", "+  tagline: \"نص: جديد\"")]
    [InlineData("locales:groups.later.title", "نص", Words, "-  later: { title: لاحقًا, lead: تبدأ هذه بعد أيام. }", "+  later: { title: نص, lead: تبدأ هذه بعد أيام. }")]
    [InlineData("locales:red-flags.fever", "\":fact[figures.fever]\"", Words, "-  fever: \"حرارة تبلغ :fact[figures.fever] أو أكثر\"", "+  fever: \"\\\":fact[figures.fever]\\\"\"")]
    [InlineData("articles/after-extraction:title", "نص", Article, "-title: بعد الخلع", "+title: نص")]
    [InlineData("articles/after-extraction#what-is-usual", "## نص {#what-is-usual}\n\n::effects{group=first-day}\n\n:::care-card{disposition=now}\n:phone[out-of-hours]\n:::", Article, "-## ما هو معتاد {#what-is-usual}", "-اتصل بالرقم :phone[out-of-hours] إذا حدث ذلك.", "+## نص {#what-is-usual}", "+:phone[out-of-hours]")]
    [InlineData("theme:menu", "نص", "theme/locales/ar.yaml", "-menu: القائمة", "+menu: نص")]
    public void A_changed_text_is_all_that_changes(string key, string text, string path, params string[] difference)
    {
        var import = Exchanged.Of(Trees.Dental, "ar", key, text);
        Assert.Empty(import.Faults);
        var tree = path.StartsWith("input/", StringComparison.Ordinal) ? "input" : "theme";
        Assert.Equal([path, $"{tree}/stamps/ar.yaml", $"{tree}/stamps/originals.yaml"], import.Changed.Keys);
        var before = (tree == "input" ? Trees.Dental.Input : Trees.Dental.Theme).Texts[path[6..]].Text;
        Assert.Equal(difference, Exchanged.Difference(before, import.Changed[path]));
        Assert.Equal(1, import.Taken!.Texts);
    }

    [Fact]
    public void The_delivery_is_stamped()
    {
        var stamps = Exchanged.Of(Trees.Dental, "ar", "locales:site.tagline", "نص").Changed["input/stamps/ar.yaml"];
        Assert.Contains("- by: agency\n  name: \"A\"\n  on: 2026-05-02\n  texts:\n    locales:site.tagline: ", stamps, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_leaves_what_is_there() => Assert.Empty(Exchanged.Of(Trees.Dental, "ar", "locales:site.tagline", "").Changed);

    [Fact]
    public void A_missing_key_is_added_where_the_original_has_it()
    {
        var words = Trees.Dental.Input.Texts["locales/ar.yaml"].Text;
        const string line = "  bleeding-through: ينفذ الدم من قطعتي شاش\n";
        Assert.Contains(line, words, StringComparison.Ordinal);
        var half = Trees.Dental with { Input = Trees.Dental.Input.With("locales/ar.yaml", words.Replace(line, string.Empty, StringComparison.Ordinal)) };
        var entry = PoFiles.Read(Exchanged.Export(half, "ar")).Entries.Single(entry => entry.Context == "locales:red-flags.bleeding-through");
        Assert.Equal("", entry.Texts[0]);
        Assert.Contains("Not translated yet.", entry.ExtractedComments);
        Assert.Equal(words, Exchanged.Of(half, "ar", "locales:red-flags.bleeding-through", "ينفذ الدم من قطعتي شاش").Changed[Words]);
    }

    [Fact]
    public void A_missing_section_is_added_at_its_place()
    {
        var article = Trees.Dental.Input.Texts["articles/after-extraction/ar.md"].Text;
        var (start, end) = (article.IndexOf("## ما هو معتاد", StringComparison.Ordinal), article.IndexOf("## ما تتجنبه", StringComparison.Ordinal));
        var half = Trees.Dental with { Input = Trees.Dental.Input.With("articles/after-extraction/ar.md", article.Remove(start, end - start)) };
        var import = Exchanged.Of(half, "ar", "articles/after-extraction#what-is-usual", article[start..end].Trim('\n'));
        Assert.Equal(article, import.Changed[Article]);
    }

    [Fact]
    public void A_language_without_files_gets_them_from_the_original()
    {
        var translated = PoFiles.Read(Exchanged.Export(Trees.Dental, "ar")).Entries.ToDictionary(entry => entry.Context!, entry => entry.Texts);
        var none = new SourceTrees(Without(Trees.Dental.Input), Without(Trees.Dental.Theme));
        var import = Exchanged.Of(none, "ar", entry => entry with { Texts = translated[entry.Context!] });
        Assert.Equal(
            [
                "input/articles/after-extraction/ar.md", "input/articles/before-extraction/ar.md", "input/locales/ar.yaml", "input/pages/about/ar.md",
                "input/pages/accessibility/ar.md", "input/pages/privacy/ar.md", "input/stamps/ar.yaml", "input/stamps/originals.yaml", "theme/locales/ar.yaml",
                "theme/stamps/ar.yaml", "theme/stamps/originals.yaml",
            ],
            import.Changed.Keys);
        Assert.Equal(Trees.Dental.Input.Texts["articles/after-extraction/ar.md"].Text, import.Changed[Article]);
        Assert.Contains("translation: { by: person, from: en, reviewed: not-yet }\n", import.Changed[Words], StringComparison.Ordinal);
        Assert.DoesNotContain("also:", import.Changed[Words], StringComparison.Ordinal);
        Assert.StartsWith("# Texts for the tests of the tool, not advice for patients.\n", import.Changed[Words], StringComparison.Ordinal);
        Assert.Empty(SitePasses.Run(import.Taken!.Sources).Diagnostics);
        Assert.All(PoFiles.Read(Exchanged.Export(import.Taken.Sources, "ar")).Entries, entry => Assert.Equal(translated[entry.Context!].AsEnumerable(), entry.Texts.AsEnumerable()));
    }

    [Fact]
    public void A_new_article_needs_a_title()
    {
        var none = Trees.Dental with { Input = Trees.Dental.Input with { Texts = Trees.Dental.Input.Texts.Remove("pages/about/ar.md") } };
        Assert.Equal(("MS1659", null), Exchanged.Of(none, "ar", "pages/about#", "نص").Refused);
    }

    private static SourceTree Without(SourceTree tree) =>
        tree with { Texts = tree.Texts.RemoveRange(tree.Texts.Keys.Where(path => path.EndsWith("/ar.yaml", StringComparison.Ordinal) || path.EndsWith("/ar.md", StringComparison.Ordinal))) };
}
