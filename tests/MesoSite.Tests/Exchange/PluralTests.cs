using System.Collections.Immutable;
using MesoSite.Input;
using MesoSite.Tests.Gettext;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Exchange;

public sealed class PluralTests
{
    private const string Key = "theme:reported";

    // Both ways of writing the text of the original, and of the translation.
    private static SourceTrees Site(string original, string translation) => Trees.Dental with
    {
        Theme = Trees.Dental.Theme
            .With("locales/en.yaml", Line("en", original))
            .With("locales/ar.yaml", Line("ar", translation)),
    };

    private static string Line(string language, string text)
    {
        var lines = Trees.Dental.Theme.Texts[$"locales/{language}.yaml"].Text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("reported:", StringComparison.Ordinal));
        lines[at] = $"reported: {text}";
        return string.Join('\n', lines);
    }

    private static readonly SourceTrees OneForm = Site("\"{count} of {of} ({percent})\"", "\"{count} من {of} ({percent})\"");

    private static readonly SourceTrees Forms = Site(
        "{ one: \"{count} of {of} ({percent})\", other: \"{count} in all of {of} ({percent})\" }",
        "\n  one: \"{count} a {of} {percent}\"\n  other: \"{count} b {of} {percent}\"");

    [Fact]
    public void A_text_with_a_count_has_the_forms_of_its_language()
    {
        var file = PoFiles.Read(Exchanged.Export(OneForm, "ar"));
        var entry = file.Entries.Single(entry => entry.Context == Key);
        Assert.StartsWith("nplurals=6; plural=n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : ", file.Field("Plural-Forms"), StringComparison.Ordinal);
        Assert.Equal("{count} of {of} ({percent})", entry.Id);
        Assert.Equal("{count} of {of} ({percent})", entry.IdPlural);
        Assert.Equal(Enumerable.Repeat("{count} من {of} ({percent})", 6), entry.Texts);
        Assert.Contains("Plural forms: 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other.", entry.ExtractedComments);
    }

    [Fact]
    public void Forms_of_the_original_are_its_singular_and_plural()
    {
        var entry = PoFiles.Read(Exchanged.Export(Forms, "ar")).Entries.Single(entry => entry.Context == Key);
        Assert.Equal("{count} of {of} ({percent})", entry.Id);
        Assert.Equal("{count} in all of {of} ({percent})", entry.IdPlural);
        Assert.Equal(["b", "a", "b", "b", "b", "b"], entry.Texts.Select(text => text.Split(' ')[1]));
    }

    [Fact]
    public void Forms_that_are_all_alike_stay_one_text()
    {
        var import = Exchanged.Of(OneForm, "ar", Key, [.. Enumerable.Repeat("{of} {count} {percent}", 6)]);
        Assert.Equal(["-reported: \"{count} من {of} ({percent})\"", "+reported: \"{of} {count} {percent}\""], Difference(OneForm, import));
    }

    [Fact]
    public void Forms_that_differ_become_a_set_of_forms()
    {
        var import = Exchanged.Of(OneForm, "ar", Key, Texts("zowfmx"));
        Assert.Equal(
            [
                "-reported: \"{count} من {of} ({percent})\"", "+reported:", "+  zero: \"{count} z {of} {percent}\"", "+  one: \"{count} o {of} {percent}\"",
                "+  two: \"{count} w {of} {percent}\"", "+  few: \"{count} f {of} {percent}\"", "+  many: \"{count} m {of} {percent}\"", "+  other: \"{count} x {of} {percent}\"",
            ],
            Difference(OneForm, import));
        Assert.Empty(Exchanged.Import(import.Taken!.Sources, Exchanged.Export(import.Taken.Sources, "ar")).Changed);
    }

    [Fact]
    public void A_set_of_forms_gets_those_that_it_lacks()
    {
        var import = Exchanged.Of(Forms, "ar", Key, Texts("baxbbb"));
        Assert.Contains("+  two: \"{count} x {of} {percent}\"", Difference(Forms, import));
        Assert.Contains("  one: \"{count} a {of} {percent}\"", import.Changed["theme/locales/ar.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void All_forms_or_none()
    {
        var import = Exchanged.Of(OneForm, "ar", Key, Texts("zowfm").Add(string.Empty));
        Assert.Equal("MS1655", import.Refused.Code);
    }

    [Fact]
    public void The_number_of_forms_is_the_languages()
    {
        var import = Exchanged.Of(OneForm, "ar", Key, Texts("zo"));
        Assert.Equal("MS1654", import.Refused.Code);
    }

    private static ImmutableArray<string> Texts(string words) => [.. words.Select(word => $"{{count}} {word} {{of}} {{percent}}")];

    private static IEnumerable<string> Difference(SourceTrees before, Exchanged import) =>
        Exchanged.Difference(before.Theme.Texts["locales/ar.yaml"].Text, import.Changed["theme/locales/ar.yaml"]);
}
