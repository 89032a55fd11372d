using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MesoSite.Core;
using MesoSite.Input.Stamps;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input.Stamps;

/// <summary>What is written can be read, whoever the translator is and whatever a text says.</summary>
public sealed class StampFileTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("Dr \"A\" B: C", "a # b", "- x", "'", "\\", "😀 مرحبا", "line\nline\r\n", "\t", "~", "yes", "{a}", " ends ", "\u0085\u2028\u00AD", "\u0001"),
        ArbMap.Default.ArbFor<NonEmptyString>().Generator.Select(text => text.Get).Where(IsUnicode));

    private static readonly Gen<string> Names = Texts.Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<string> Hashes = Texts.Select(TextHash.Of);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 20_000).Select(new DateOnly(2000, 1, 1).AddDays);

    private static readonly Gen<Delivery> Deliveries =
        from translator in Gen.Elements(Enum.GetValues<Translator>())
        from name in Gen.OneOf(Gen.Constant<string?>(null), Names.Select(text => (string?)text))
        from day in Days
        from reviewer in Gen.OneOf(Gen.Constant<string?>(null), Names.Select(text => (string?)text))
        from reviewed in Days
        select new Delivery(translator, name, day, reviewer is null ? null : new TextReview(reviewer, reviewed));

    private static readonly Gen<string> Keys =
        from folder in Gen.Elements("articles/side-effects#", "articles/side-effects:", "locales:", "theme:", "pages/about#more.", "a/b/c.d:e#f")
        from id in Gen.Elements("on-the-day", "effects.bruising.about", "title", "x1")
        from number in Gen.Choose(0, 99)
        select $"{folder}{id}-{number}";

    private static readonly Gen<KeyValuePair<string, Stamp>[]> Books =
        from delivery in Deliveries.NonEmptyListOf()
        from stamps in (from key in Keys
                        from original in Hashes
                        from text in Hashes
                        from made in Gen.Elements<Delivery>([.. delivery])
                        select KeyValuePair.Create(key, new Stamp(original, text, made))).ListOf()
        select stamps.DistinctBy(stamp => stamp.Key).ToArray();

    [Fact]
    public void Stamps_come_back_as_they_were_written() => Books.Holds(stamps =>
        Read(StampFile.Write(stamps)).OrderBy(stamp => stamp.Key, StringComparer.Ordinal).SequenceEqual(stamps.OrderBy(stamp => stamp.Key, StringComparer.Ordinal)));

    [Fact]
    public void The_same_stamps_are_the_same_bytes_in_any_order() => (
        from stamps in Books
        from shuffled in Gen.Shuffle(stamps)
        select (stamps, shuffled)).Holds(orders => StampFile.Write(orders.stamps) == StampFile.Write(orders.shuffled));

    [Fact]
    public void Originals_come_back_as_they_were_written() => Texts.ListOf().Holds(texts =>
    {
        var originals = texts.Append(string.Empty).DistinctBy(TextHash.Of).ToImmutableSortedDictionary(TextHash.Of, text => text, StringComparer.Ordinal, StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        var tree = Trees.Dental.Input.With(OriginalsFile.Path, OriginalsFile.Write(originals));
        return OriginalsFile.Read(tree, bag).SequenceEqual(originals) && bag.ToSorted().IsEmpty;
    });

    [Fact]
    public void A_folder_without_the_file_has_no_originals() =>
        Assert.Empty(OriginalsFile.Read(Trees.Dental.WithoutStamps().Input, new DiagnosticBag()));

    [Theory]
    [InlineData("- by: robot\n  on: 2026-05-02\n  texts: {}\n", "MS1202")]
    [InlineData("- by: person\n  texts: {}\n", "MS1106")]
    [InlineData("- by: person\n  on: 2026-05-02\n  texts: { locales:subject: 9c2d6f4457e0 }\n", "MS1201")]
    [InlineData("- by: person\n  on: 2026-05-02\n  texts: { locales:subject: 9C2D6F4457E0 9c2d6f4457e0 }\n", "MS1201")]
    [InlineData("by: person\n", "MS1201")]
    public void A_file_that_was_edited_by_hand_has_its_fault(string text, string code)
    {
        var bag = new DiagnosticBag();
        Assert.Empty(StampFile.Read(new SourceFile("stamps/ar.yaml", "input/stamps/ar.yaml", text), bag));
        Assert.Equal(code, Assert.Single(bag.ToSorted()).Code);
    }

    private static List<KeyValuePair<string, Stamp>> Read(string text)
    {
        var bag = new DiagnosticBag();
        var stamps = StampFile.Read(new SourceFile("stamps/ar.yaml", "input/stamps/ar.yaml", text), bag).ToList();
        Assert.Empty(bag.ToSorted());
        return stamps;
    }

    // A file of UTF-8 and an argument of a command hold no half of a character.
    private static bool IsUnicode(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
}
