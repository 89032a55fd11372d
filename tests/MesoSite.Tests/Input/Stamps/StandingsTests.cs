using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;

namespace MesoSite.Tests.Input.Stamps;

/// <summary>How translations stand to their originals.</summary>
public sealed class StandingsTests
{
    private static readonly Delivery Delivery = new(Translator.Person, null, new DateOnly(2026, 5, 2), null);

    [Fact]
    public void A_text_is_current_stale_unstamped_or_missing()
    {
        var standings = Of(
            ["locales:a=one", "locales:b=two, changed", "locales:c=three", "locales:d=four", "locales:e=five"],
            ["locales:a=un", "locales:b=deux", "locales:c=trois, mended", "locales:d=quatre"],
            [("locales:a", "one", "un"), ("locales:b", "two", "deux"), ("locales:c", "three", "trois")]);
        Assert.Equal(
            [Standing.Current, Standing.Stale, Standing.Unstamped, Standing.Unstamped, Standing.Missing],
            standings.All.Select(text => text.Standing));
        Assert.True(standings.IsStale("locales:b"));
        Assert.False(standings.IsStale("locales:a"));
        Assert.False(standings.IsStale("locales:nothing"));
        Assert.Null(standings.Find("locales:nothing"));
        Assert.False(standings.IsUnsafe);
    }

    // One that changed after it was stamped may have been mended: what it was made from is not known.
    [Fact]
    public void A_text_of_which_both_have_changed_is_unstamped() =>
        Assert.Equal(Standing.Unstamped, Of(["locales:a=two"], ["locales:a=deux"], [("locales:a", "one", "un")]).Find("locales:a")!.Standing);

    [Fact]
    public void White_space_at_the_ends_is_no_change() =>
        Assert.Equal(Standing.Current, Of(["locales:a= one\n"], ["locales:a=un\n\n"], [("locales:a", "one", "un")]).Find("locales:a")!.Standing);

    [Fact]
    public void A_plural_form_of_its_own_is_made_from_the_general_form()
    {
        string[] originals = ["theme:days.one={n} day", "theme:days.other={n} days"];
        string[] forms = ["zero", "one", "two", "few", "many", "other"];
        var standings = Of(originals, [.. forms.Select(form => $"theme:days.{form}={form}")], []);
        Assert.Equal(forms.Select(form => $"theme:days.{form}"), standings.All.Select(text => text.Key));
        Assert.All(standings.All, text => Assert.Equal(text.Key == "theme:days.one" ? "{n} day" : "{n} days", text.Original.Text));
    }

    [Fact]
    public void A_language_without_forms_lacks_none()
    {
        var text = Assert.Single(Of(["theme:days.one={n} day", "theme:days.other={n} days"], ["theme:days={n} gün"], [("theme:days", "{n} days", "{n} gün")]).All);
        Assert.Equal(("theme:days", "{n} days", Standing.Current), (text.Key, text.Original.Text, text.Standing));
    }

    [Fact]
    public void Forms_that_are_all_missing_are_missing_each() => Assert.Equal(
        [Standing.Missing, Standing.Missing], Of(["theme:days.one={n} day", "theme:days.other={n} days"], [], []).All.Select(text => text.Standing));

    // In a clinic's file a red flag may be called like a plural form.
    [Fact]
    public void Only_the_theme_has_plural_forms() => Assert.Equal(
        [Standing.Unstamped, Standing.Missing], Of(["locales:red-flags.one=a", "locales:red-flags.other=b"], ["locales:red-flags.one=c"], []).All.Select(text => text.Standing));

    [Theory]
    [InlineData("locales:red-flags.fever", true)]
    [InlineData("locales:dispositions.now.title", true)]
    [InlineData("locales:emergency.lead", true)]
    [InlineData("locales:checker.rules.calm.reason", true)]
    [InlineData("theme:checker-start", true)]
    [InlineData("theme:answer-yes", true)]
    [InlineData("theme:emergency-call", true)]
    [InlineData("theme:band-more.other", true)]
    [InlineData("theme:home-checker-", false)]
    [InlineData("locales:effects.emergency.name", false)]
    [InlineData("locales:red-flags-title", false)]
    [InlineData("articles/emergency#checker", false)]
    public void Safety_hangs_on_red_flags_dispositions_emergency_help_and_the_checker(string key, bool isSafety)
    {
        Assert.Equal(isSafety, SafetyTexts.Has(key));
        Assert.Equal(isSafety, Of([$"{key}=now"], [$"{key}=alt"], [(key, "before", "alt")]).IsUnsafe);
        Assert.Equal(isSafety, Of([$"{key}=now"], [], []).IsUnsafe);
        Assert.False(Of([$"{key}=now"], [$"{key}=alt"], []).IsUnsafe);
    }

    private static Standings Of(string[] originals, string[] texts, (string Key, string Original, string Text)[] stamps) => Standings.Of(
        originals.Select(Text),
        texts.Select(Text),
        new StampBook(stamps.ToImmutableSortedDictionary(
            stamp => stamp.Key, stamp => new Stamp(TextHash.Of(stamp.Original), TextHash.Of(stamp.Text), Delivery), StringComparer.Ordinal)));

    private static AuthoredText Text(string keyAndText)
    {
        var parts = keyAndText.Split('=', 2);
        return new AuthoredText(parts[0], parts[1], new SourceFile("locales/x.yaml", "input/locales/x.yaml", parts[1]), 0, parts[1]);
    }
}
