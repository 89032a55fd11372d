using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Stamps;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input.Stamps;

/// <summary>What becomes of the stamps of the dental site when somebody stamps.</summary>
public sealed class StampingTests
{
    private const string About = "locales:effects.bleeding.about";
    private const string Summary = "locales:effects.bleeding.summary";
    private const string English = "input/locales/en.yaml";
    private const string Arabic = "input/locales/ar.yaml";

    private static readonly SourceTrees Unstamped = Trees.Dental.WithoutStamps();
    private static readonly SourceTrees Changed = StampedTrees.Dental
        .Edited(English, "Some blood in the mouth.", "A little blood in the mouth.")
        .Edited(English, "The hole bleeds at first.", "The hole bleeds for a while.");

    [Fact]
    public void The_first_time_all_texts_are_stamped()
    {
        var stamping = Unstamped.Stamping(StampedTrees.Request("ar"));
        Assert.True(stamping.Made > 300);
        Assert.Equal((stamping.Made, 0), (stamping.Stamps.Count, stamping.Reviewed));
        Assert.All(stamping.Stamps.Values, stamp => Assert.Equal(new Delivery(Translator.Machine, null, StampedTrees.Day, null), stamp.Delivery));
    }

    [Fact]
    public void Who_translated_is_taken_from_the_request()
    {
        var request = StampedTrees.Request("ar") with { By = Translator.Agency, Name = "Bureau Exemple" };
        Assert.All(Unstamped.Stamping(request).Stamps.Values, stamp => Assert.Equal(new Delivery(Translator.Agency, "Bureau Exemple", StampedTrees.Day, null), stamp.Delivery));
    }

    [Fact]
    public void Without_keys_only_what_is_new_or_changed_is_stamped_and_what_is_stale_stays_so()
    {
        var mended = Changed.Edited(Arabic, "ينزف مكان السن في البداية.", "ينزف مكان السن لفترة.");
        var stamping = mended.Stamping(StampedTrees.Request("ar"));
        Assert.Equal((1, 0), (stamping.Made, stamping.Reviewed));
        Assert.Equal(TextHash.Of("The hole bleeds for a while."), stamping.Stamps[About].Original);
        Assert.Equal(TextHash.Of("Some blood in the mouth."), stamping.Stamps[Summary].Original);
        var standings = StampedTrees.ContentOf(mended.Stamped(StampedTrees.Request("ar"))).Languages[1].Standings;
        Assert.Equal(Summary, Assert.Single(standings.All, text => text.Standing != Standing.Current).Key);
        Assert.True(standings.IsStale(Summary));
    }

    [Fact]
    public void A_stale_text_that_is_named_is_current_and_the_other_is_not()
    {
        var stamping = Changed.Stamping(StampedTrees.Request("ar", About));
        Assert.Equal(1, stamping.Made);
        Assert.Equal(TextHash.Of("The hole bleeds for a while."), stamping.Stamps[About].Original);
        Assert.Equal(TextHash.Of("Some blood in the mouth."), stamping.Stamps[Summary].Original);
    }

    [Theory]
    [InlineData("locales:effects.bleeding", 2)]
    [InlineData("locales:effects.bleeding.", 2)]
    [InlineData("locales:effects", 2)]
    [InlineData("locales:", 2)]
    [InlineData("locales", 2)]
    [InlineData("all", 2)]
    [InlineData("locales:effects.swelling", 0)]
    public void A_key_names_all_that_begins_with_it(string key, int made) => Assert.Equal(made, Changed.Stamping(StampedTrees.Request("ar", key)).Made);

    [Theory]
    [InlineData("articles/before", "articles/before-extraction")]
    [InlineData("articles/before-extraction#q", "articles/before-extraction#questions")]
    [InlineData("locales:effects.bleed", "locales:effects.bleeding")]
    [InlineData("locales:effects.bleeding.aboot", "locales:effects.bleeding.about")]
    [InlineData("", "locales")]
    public void A_key_ends_where_a_part_of_it_does(string key, string whole)
    {
        var bag = new DiagnosticBag();
        var content = StampedTrees.ContentOf(Unstamped);
        Assert.Null(Stamping.Of(content, StampedTrees.Request("ar", key), bag));
        var fault = Assert.Single(bag.ToSorted());
        Assert.Equal(("MS1428", $"there is no text \"{key}\""), (fault.Code, fault.Message));
        Assert.NotNull(Stamping.Of(content, StampedTrees.Request("ar", whole), new DiagnosticBag()));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("AR")]
    [InlineData("")]
    public void A_language_that_is_no_translation_is_a_fault(string language)
    {
        var bag = new DiagnosticBag();
        Assert.Null(Stamping.Of(StampedTrees.ContentOf(Unstamped), StampedTrees.Request(language), bag));
        var fault = Assert.Single(bag.ToSorted());
        Assert.Equal(("MS1428", Severity.Error), (fault.Code, fault.Severity));
        Assert.Contains($"translation into \"{language}\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_is_put_on_what_is_current_and_keeps_what_it_was_made_from()
    {
        var later = StampedTrees.Day.AddDays(7);
        var before = StampedTrees.Dental.Stamping(StampedTrees.Request("ar")).Stamps;
        var stamping = StampedTrees.Dental.Stamping(StampedTrees.Request("ar", "articles/after-extraction") with { ReviewedBy = "Dr Noor Exemple", On = later });
        Assert.Equal((0, 5), (stamping.Made, stamping.Reviewed));
        foreach (var (key, stamp) in stamping.Stamps)
        {
            var isNamed = key.StartsWith("articles/after-extraction", StringComparison.Ordinal);
            var review = isNamed ? new TextReview("Dr Noor Exemple", later) : null;
            Assert.Equal(before[key] with { Delivery = before[key].Delivery with { Reviewed = review } }, stamp);
        }
    }

    // The status counts it as reviewed while it is current, so the review must not outlive the text that was read.
    [Fact]
    public void A_text_that_is_stamped_anew_is_no_longer_reviewed()
    {
        var reviewed = StampedTrees.Dental.Stamped(StampedTrees.Request("ar", "all") with { ReviewedBy = "Dr Noor Exemple" });
        var changed = reviewed.Edited(Arabic, "ينزف مكان السن في البداية.", "ينزف مكان السن لفترة.");
        var stamps = changed.Stamping(StampedTrees.Request("ar")).Stamps;
        Assert.Equal(About, Assert.Single(stamps, stamp => stamp.Value.Delivery.Reviewed is null).Key);
    }

    [Fact]
    public void The_stamp_of_a_text_that_is_gone_is_dropped()
    {
        const string key = "pages/about#more";
        Assert.Contains(key, StampedTrees.Dental.Stamping(StampedTrees.Request("ar")).Stamps.Keys);
        var without = WithoutSection(WithoutSection(StampedTrees.Dental, "pages/about/en.md"), "pages/about/ar.md");
        var stamping = without.Stamping(StampedTrees.Request("ar"));
        Assert.DoesNotContain(key, stamping.Stamps.Keys);
        Assert.Equal(StampedTrees.Dental.Stamping(StampedTrees.Request("ar")).Stamps.Count - 1, stamping.Stamps.Count);
        Assert.DoesNotContain($"{key}:", without.Stamped(StampedTrees.Request("ar")).Input.Texts["stamps/ar.yaml"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_original_stays_as_long_as_a_translation_was_made_from_it()
    {
        const string before = "Some blood in the mouth.";
        Assert.Contains(before, Originals(StampedTrees.Dental).Values);
        var unmended = Originals(Changed.Stamped(StampedTrees.Request("ar")));
        Assert.Contains(before, unmended.Values);
        var mended = Originals(Changed.Stamped(StampedTrees.Request("ar", "all")));
        Assert.DoesNotContain(before, mended.Values);
        Assert.Contains("A little blood in the mouth.", mended.Values);
    }

    [Fact]
    public void The_original_that_another_language_still_needs_stays()
    {
        const string before = "Know what is usual, and when to get help";
        var changed = StampedTrees.Shipped.Edited(English, before, "Know what is usual");
        Assert.Contains(before, Originals(changed.Stamped(StampedTrees.Request("fr", "all"))).Values);
        var all = StampedTrees.ContentOf(changed).Languages.Skip(1).Aggregate(changed, (trees, language) => trees.Stamped(StampedTrees.Request(language.Tag, "all")));
        Assert.DoesNotContain(before, Originals(all).Values);
    }

    [Fact]
    public void The_stamps_of_the_theme_stand_in_the_theme()
    {
        var (input, theme) = (StampedTrees.Dental.Input.Texts["stamps/ar.yaml"].Text, StampedTrees.Dental.Theme.Texts["stamps/ar.yaml"].Text);
        Assert.DoesNotContain(" theme:", input, StringComparison.Ordinal);
        Assert.Contains(" locales:subject: ", input, StringComparison.Ordinal);
        Assert.Contains(" theme:menu: ", theme, StringComparison.Ordinal);
        Assert.All(theme.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)), line => Assert.StartsWith("    theme:", line, StringComparison.Ordinal));
        var menu = StampedTrees.ContentOf(Unstamped).Source.Texts.Single(text => text.Key == "theme:menu").Text;
        Assert.Equal(menu, OriginalsFile.Read(StampedTrees.Dental.Theme, new DiagnosticBag())[TextHash.Of(menu)]);
        Assert.DoesNotContain(TextHash.Of(menu), Originals(StampedTrees.Dental).Keys);
    }

    [Fact]
    public void A_folder_without_any_stamp_gets_no_file()
    {
        var first = Unstamped.Stamped(StampedTrees.Request("ar", "articles/after-extraction"));
        Assert.Equal(5, StampedTrees.ContentOf(first).Languages[1].Stamps.Stamps.Count);
        Assert.Equal(Unstamped.Theme.Texts.Keys, first.Theme.Texts.Keys);
    }

    [Fact]
    public void An_article_may_begin_with_a_heading()
    {
        var bare = WithoutLead(WithoutLead(Unstamped, "articles/before-extraction/en.md"), "articles/before-extraction/ar.md");
        var changed = bare.Stamped(StampedTrees.Request("ar")).Edited(English, "Some blood in the mouth.", "A little blood in the mouth.");
        Assert.Equal(string.Empty, StampedTrees.ContentOf(changed).Originals[TextHash.Of(string.Empty)]);
    }

    private static SourceTrees WithoutLead(SourceTrees trees, string path)
    {
        var text = trees.Input.Texts[path].Text;
        var start = text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length;
        return trees with { Input = trees.Input.With(path, text[..start] + text[text.IndexOf("## ", StringComparison.Ordinal)..]) };
    }

    private static SourceTrees WithoutSection(SourceTrees trees, string path)
    {
        var text = trees.Input.Texts[path].Text;
        var start = text.IndexOf("\n## ", StringComparison.Ordinal);
        Assert.Equal(start, text.LastIndexOf("\n## ", StringComparison.Ordinal));
        return trees with { Input = trees.Input.With(path, text[..start]) };
    }

    private static ImmutableSortedDictionary<string, string> Originals(SourceTrees trees) => OriginalsFile.Read(trees.Input, new DiagnosticBag());
}
