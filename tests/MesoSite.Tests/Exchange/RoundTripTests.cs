using MesoSite.Core;
using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Tests.Gettext;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Exchange;

public sealed class RoundTripTests
{
    public static TheoryData<string> ShippedLanguages =>
        [.. DataReader.ReadSettings(Trees.Shipped.Input, new DiagnosticBag())!.Languages.Select(language => language.Value).Where(tag => tag != "en")];

    [Theory]
    [MemberData(nameof(ShippedLanguages))]
    public void What_is_exported_and_imported_changes_nothing(string language)
    {
        var import = Exchanged.Import(Trees.Shipped, Exchanged.Export(Trees.Shipped, language));
        Assert.Empty(import.Faults);
        Assert.Empty(import.Changed);
    }

    [Theory]
    [MemberData(nameof(ShippedLanguages))]
    public void Every_text_of_the_original_is_an_entry(string language)
    {
        var file = PoFiles.Read(Exchanged.Export(Trees.Shipped, language));
        var content = SitePasses.Run(Trees.Shipped).Content!;
        Assert.Equal(content.Source.Texts.Where(text => text.Text.Trim().Length > 0).Select(text => EntryOf(text.Key)).Distinct(), file.Entries.Select(entry => entry.Context));
        Assert.All(file.Entries, entry => Assert.All(entry.Texts, text => Assert.NotEmpty(text)));
        Assert.All(file.Entries, entry => Assert.Matches("^(input|theme)/.*:[0-9]+$", Assert.Single(entry.References)));
    }

    // The forms of a number are one entry.
    private static string EntryOf(string key) =>
        key.StartsWith("theme:", StringComparison.Ordinal) && key.Split('.') is [var text, "one" or "other"] ? text : key;

    [Fact]
    public void Every_text_comes_back()
    {
        // A letter more in every text, where it changes neither a number nor a directive.
        var import = Exchanged.Of(Trees.Shipped, "es", entry => entry with { Texts = [.. entry.Texts.Select(Lengthened)] });
        Assert.Empty(import.Faults);
        var before = SitePasses.Run(Trees.Shipped);
        var after = SitePasses.Run(import.Taken!.Sources);
        var texts = after.Content!.Languages.Single(language => language.Tag == "es").Texts.ToDictionary(text => text.Key, text => text.Text.TrimEnd('\n'));
        Assert.All(
            before.Content!.Languages.Single(language => language.Tag == "es").Texts,
            text => Assert.Equal(text.Text.Trim().Length == 0 ? text.Text : Lengthened(text.Text.TrimEnd('\n')), texts[text.Key]));

        // Comments and empty lines stay.
        foreach (var (path, text) in import.Changed.Where(file => !file.Key.Contains("stamps/", StringComparison.Ordinal)))
        {
            var old = (path.StartsWith("input/", StringComparison.Ordinal) ? Trees.Shipped.Input : Trees.Shipped.Theme).Texts[path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]].Text;
            Assert.Equal(Comments(old), Comments(text));
        }
    }

    [Fact]
    public void The_header_names_the_language_in_both_ways()
    {
        var file = PoFiles.Read(Exchanged.Export(Trees.Shipped, "zh-Hans"));
        Assert.Equal("zh_Hans", file.Field("Language"));
        Assert.Equal("zh-Hans", file.Field("X-Language"));
        Assert.Equal("en", file.Field("X-Source-Language"));
        Assert.Equal(Exchanged.Export(Trees.Shipped, "zh-Hans"), PoWriter.Write(file));
    }

    private static string Lengthened(string text) => text.StartsWith('#') ? text.Replace(" {#", "ñ {#", StringComparison.Ordinal) : text.StartsWith(':') ? text : "ñ" + text;

    private static List<string> Comments(string text) => [.. text.Split('\n').Where(line => line.TrimStart().StartsWith("# ", StringComparison.Ordinal) || line.Length == 0)];
}
