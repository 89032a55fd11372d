using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Tests.Gettext;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Exchange;

/// <summary>Texts whose original changes on their way.</summary>
public sealed class StaleTests
{
    private const string Key = "locales:site.tagline";
    private const string Old = "A sample for tests";
    private const string New = "A sample for 2 tests";

    private static readonly SourceTrees Current = Exchanged.Stamped(Trees.Dental, "ar");

    // The original has changed since the translation was stamped.
    private static readonly SourceTrees Stale = WithOriginal(Current);

    [Fact]
    public void An_old_translation_is_fuzzy_with_the_original_that_it_was_made_from()
    {
        var entry = PoFiles.Read(Exchanged.Export(Stale, "ar")).Entries.Single(entry => entry.Context == Key);
        Assert.True(entry.IsFuzzy);
        Assert.Equal(Old, entry.PreviousId);
        Assert.Equal(New, entry.Id);
        Assert.Contains("The original has changed since this was translated.", entry.ExtractedComments);
        Assert.Contains("Translated by: person, B, on 2026-05-01; not checked by anybody else.", entry.ExtractedComments);
        Assert.Single(PoFiles.Read(Exchanged.Export(Stale, "ar")).Entries, other => other.IsFuzzy);
    }

    [Fact]
    public void Untouched_it_changes_nothing() => Assert.Empty(Exchanged.Of(Stale, "ar", entry => entry).Changed);

    [Fact]
    public void Translated_anew_it_is_current()
    {
        var import = Exchanged.Of(Stale, "ar", entry => entry.Context == Key ? entry with { Flags = [], Texts = ["نص 2"] } : entry);
        Assert.False(IsFuzzy(import));
        Assert.Empty(import.Faults);
    }

    [Fact]
    public void Said_to_be_right_as_it_is_it_is_held_to_the_original()
    {
        var import = Exchanged.Of(Stale, "ar", entry => entry.Context == Key ? entry with { Flags = [] } : entry);
        Assert.Equal("MS1657", import.Refused.Code);
        var without = WithOriginal(Current, "Another sample");
        Assert.False(IsFuzzy(Exchanged.Of(without, "ar", entry => entry with { Flags = [] })));
    }

    [Theory]
    [InlineData("نص")]
    [InlineData("نص 2")]
    public void Still_fuzzy_it_is_taken_and_stays_old(string text)
    {
        var import = Exchanged.Of(Stale, "ar", Key, text);
        Assert.Equal(text, Translation(import));
        Assert.True(IsFuzzy(import));
    }

    [Fact]
    public void Still_fuzzy_it_may_not_say_what_no_original_said() => Assert.Equal("MS1657", Exchanged.Of(Stale, "ar", Key, "نص 3").Refused.Code);

    [Fact]
    public void Fuzzy_where_it_was_current_it_is_no_longer_known_what_it_was_made_from()
    {
        var import = Exchanged.Of(Current, "ar", entry => entry.Context == Key ? entry with { Flags = [PoEntry.FuzzyFlag], Texts = ["نص"] } : entry);
        Assert.Contains("It is not known which original this was translated from.", Entry(import).ExtractedComments);
    }

    [Fact]
    public void Exported_before_the_original_changed_it_comes_back_old()
    {
        var file = PoFiles.Read(Exchanged.Export(Current, "ar"));
        var text = PoWriter.Write(file with { Entries = [.. file.Entries.Select(entry => entry.Context == Key ? entry with { Texts = ["نص"] } : entry)] });
        var import = Exchanged.Import(Stale, text);
        Assert.Equal("نص", Translation(import));
        Assert.True(IsFuzzy(import));
        Assert.Equal(Old, Entry(import).PreviousId);
    }

    [Fact]
    public void It_never_takes_the_place_of_a_newer_one()
    {
        var file = PoFiles.Read(Exchanged.Export(Current, "ar"));
        var text = PoWriter.Write(file with { Entries = [.. file.Entries.Select(entry => entry.Context == Key ? entry with { Texts = ["نص"] } : entry)] });
        // Another translator was faster.
        var translated = Exchanged.Of(Stale, "ar", entry => entry.Context == Key ? entry with { Flags = [], Texts = ["نص 2"] } : entry).Taken!.Sources;
        var kept = Exchanged.Stamped(translated, "ar");
        var import = Exchanged.Import(kept with { Input = kept.Input.With("stamps/originals.yaml", Current.Input.Texts["stamps/originals.yaml"].Text) }, text);
        Assert.Equal("MS1658", Assert.Single(import.Faults).Code);
        Assert.Empty(import.Changed);
    }

    private static SourceTrees WithOriginal(SourceTrees sources, string text = New) =>
        sources with { Input = sources.Input.With("locales/en.yaml", sources.Input.Texts["locales/en.yaml"].Text.Replace(Old, text, StringComparison.Ordinal)) };

    private static PoEntry Entry(Exchanged import) => PoFiles.Read(Exchanged.Export(import.Taken!.Sources, "ar")).Entries.Single(entry => entry.Context == Key);

    private static bool IsFuzzy(Exchanged import) => Entry(import).IsFuzzy;

    private static string Translation(Exchanged import) => Entry(import).Texts[0];
}
