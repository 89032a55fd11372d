using System.Collections.Immutable;
using MesoSite.Authoring;
using MesoSite.Input.Stamps;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Authoring;

/// <summary><c>mesosite new article</c> and its like, in a site of one's own and in the shipped one.</summary>
public sealed class NewEntryTests
{
    private static readonly (EntryKind Kind, string Id)[] All =
    [
        (EntryKind.Article, "at-home"),
        (EntryKind.Effect, "dry-mouth"),
        (EntryKind.Question, "since-when"),
        (EntryKind.Rule, "dry-for-days"),
        (EntryKind.Language, "fr"),
        (EntryKind.Language, "de"),
        (EntryKind.Branch, "harbour"),
        (EntryKind.Source, "smith-2024"),
    ];

    public static TheoryData<EntryKind, string> Entries
    {
        get
        {
            var entries = new TheoryData<EntryKind, string>();
            foreach (var (kind, id) in All)
            {
                entries.Add(kind, id);
            }

            return entries;
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Brings_only_what_is_to_be_filled_in(EntryKind kind, string id)
    {
        using var site = new OwnSite("en,es");
        var before = site.Texts();
        var made = site.Add(kind, id);
        Assert.True(made.Diagnostics.IsEmpty, OwnSite.Told(made.Diagnostics));
        Assert.NotEmpty(made.Files);
        Assert.NotEmpty(made.ToFill);
        var built = site.Build();
        Assert.Null(built.Published);
        Assert.True(built.Diagnostics.All(fault => OwnSite.Unfilled.Contains(fault.Code)), OwnSite.Others(built.Diagnostics));
        Assert.True(built.Diagnostics.Length > site.Made.ToFill.Length);
        AssertNothingElseChanged(before, site.Texts());
    }

    [Fact]
    public void Every_kind_fits_the_shipped_site()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.ShippedInput, "input");
        folder.Copy(Repository.Theme, "theme");
        var options = new BuildOptions(folder["input"], folder["theme"], folder["output"]) { Today = StampedTrees.Day };
        foreach (var (kind, id) in All.Where(entry => entry.Id != "fr"))
        {
            var made = EntryAuthor.Add(kind, id, options);
            Assert.True(made.Diagnostics.IsEmpty && !made.ToFill.IsEmpty, $"{kind}: {OwnSite.Told(made.Diagnostics)}");
        }
    }

    [Fact]
    public void Filled_in_they_build_without_a_fault()
    {
        using var site = new OwnSite("en,es");
        site.Add(EntryKind.Article, "at-home");
        site.Add(EntryKind.Effect, "dry-mouth");
        site.Add(EntryKind.Question, "since-when");
        site.Add(EntryKind.Source, "smith-2024");
        site.Add(EntryKind.Branch, "harbour");
        site.Add(EntryKind.Rule, "dry-for-days");
        site.Fill(
        [
            .. OwnSite.Clinic,
            ("[[telephone]]", "+44 20 7946 0150"),
            ("[[study, case-report, review, guidance, clinic, news or reference]]", "study"),
            ("[[how much of it you read: full, abstract, excerpt or copy]]", "abstract"),
            ("[[where it can be read, or remove this line]]", "https://example.org/smith"),
            ("when: { emergency: \"[[answers that it is for, such as yes]]\" }", "when: { concern: other, since-when: yes }"),
            ("concern: other }, expect: routine", "concern: other, since-when: no }, expect: routine"),
            ("[[a disposition of care.yaml]]", "same-day"),
            ("answers: { emergency: \"[[an answer]]\" }", "answers: { emergency: no, today: no, concern: other, since-when: yes }"),
            ("[[the same disposition]]", "same-day"),
        ]);
        TranslationBook.Stamp(site.Input, site.Theme, new StampRequest("es", [], null, null, StampedTrees.Day, null));
        var built = site.Build();
        Assert.True(built.Published is not null && built.Diagnostics.IsEmpty, OwnSite.Told(built.Diagnostics));
        foreach (var page in new[] { "en/articles/at-home.html", "es/effects/dry-mouth.html", "harbour/en/about.html" })
        {
            Assert.True(File.Exists(Path.Combine(site.Options.Output, page)), page);
        }
    }

    [Fact]
    public void New_texts_in_other_languages_are_stamped()
    {
        using var site = new OwnSite("en,es");
        site.Add(EntryKind.Effect, "dry-mouth");
        site.Add(EntryKind.Article, "at-home");
        var status = TranslationBook.Status(site.Input, site.Theme, "es").Languages.Single();
        Assert.Equal((0, 0, 0), (status.Unstamped, status.Stale, status.Missing));
    }

    [Theory]
    [InlineData(EntryKind.Article, "after-treatment")]
    [InlineData(EntryKind.Effect, "first-effect")]
    [InlineData(EntryKind.Question, "concern")]
    [InlineData(EntryKind.Rule, "usual")]
    [InlineData(EntryKind.Language, "es")]
    [InlineData(EntryKind.Source, "emergency-number")]
    public void An_id_that_is_there_is_refused(EntryKind kind, string id) => AssertRefused("MS1704", kind, id);

    [Theory]
    [InlineData(EntryKind.Effect, "Dry Mouth")]
    [InlineData(EntryKind.Article, "../outside")]
    [InlineData(EntryKind.Branch, "-x")]
    public void What_is_no_id_is_refused(EntryKind kind, string id) => AssertRefused("MS1703", kind, id);

    [Fact]
    public void A_language_without_data_is_refused() => AssertRefused("MS1702", EntryKind.Language, "tlh");

    [Fact]
    public void A_rule_needs_a_checker()
    {
        using var site = new OwnSite("en");
        Directory.Delete(Path.Combine(site.Input, "checker"), recursive: true);
        Assert.Equal("MS1705", Assert.Single(site.Add(EntryKind.Rule, "late").Diagnostics).Code);
    }

    private static void AssertRefused(string code, EntryKind kind, string id)
    {
        using var site = new OwnSite("en,es");
        var before = site.Texts();
        var made = site.Add(kind, id);
        Assert.Equal(code, Assert.Single(made.Diagnostics).Code);
        Assert.Empty(made.Files);
        Assert.Equal(before, site.Texts());
    }

    // What stood in a file before stands in it now, in the same order; stamps are a command's own.
    private static void AssertNothingElseChanged(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after)
    {
        foreach (var (path, text) in before.Where(file => !file.Key.Contains("/stamps/", StringComparison.Ordinal)))
        {
            var at = 0;
            foreach (var letter in after[path])
            {
                at += at < text.Length && text[at] == letter ? 1 : 0;
            }

            Assert.True(at == text.Length, $"{path} lost something");
        }
    }
}
