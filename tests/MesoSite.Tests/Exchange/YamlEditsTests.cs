using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MesoSite.Core;
using MesoSite.Exchange;
using MesoSite.Input.Yaml;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Exchange;

public sealed class YamlEditsTests
{
    private const string Original = """
        # The original.
        first: one
        group:
          title: A title
          lead: >-
            A lead
        last: end
        """;

    private static readonly string[] Styles = ["plain", "\"quoted\"", "'single'", "|-\n    block\n    of two", ">-\n    folded\n    over\n\n    lines", "|\n    kept\n", "!"];

    private static readonly Gen<string> Text = Gen.Elements(
        "a", "word", " ", "\n", ":", ": ", " #", "#", "-", "- ", "'", "\"", "\\", "{", "}", "[", "]", ",", "|", ">", "&", "*", "!", "%", "@", "`", "~", "null", "?", "...", "---",
        "\t", "\u0001", "\u0085", "\u00A0", "\u2028", "\uFEFF", "é", "ب", "字", "𝄞", ":fact[a.b]")
        .ListOf().Select(pieces => string.Concat(pieces).Trim('\n')).Where(text => text.Length > 0);

    [Fact]
    public void Any_text_in_any_style_is_read_again() =>
        (from style in Gen.Elements(Styles)
         from inFlow in Gen.Elements(true, false)
         from text in Text
         select (style, inFlow, text)).Holds(value =>
         {
             var (style, inFlow, text) = value;
             var like = style == "!" ? string.Empty : style;
             var block = like.StartsWith('|') || like.StartsWith('>');
             var before = inFlow ? $"a: {{ b: {(block ? "x" : like)}, c: d }}\ne: f\n" : $"a:\n  b: {like}\n  # A remark.\n\n  c: d\ne: f\n";
             var after = Put(before, before, [new YamlChange(["a", "b"], text)]);
             return Read(after, "a", "b") == text && Read(after, "a", "c") == "d" && Read(after, "e") == "f";
         });

    [Fact]
    public void Any_text_under_a_new_key_is_read_again() => Text.Holds(text =>
    {
        var after = Put("last: fin # remark\n", Original, [new YamlChange(["group", "lead"], text), new YamlChange(["first"], text)]);
        return Read(after, "group", "lead") == text && Read(after, "first") == text && Read(after, "last") == "fin";
    });

    [Theory]
    [InlineData("a: old # remark\nb: 2\n", "a: new # remark\nb: 2\n")]
    [InlineData("a:   'old'\n", "a:   'new'\n")]
    [InlineData("a: \"old\"\n\n# remark\n", "a: \"new\"\n\n# remark\n")]
    [InlineData("a: >-\n    old\n    text\n\nb: 2", "a: >-\n    new\n\nb: 2")]
    [InlineData("a: | # remark\n  old\n# remark\nb: 2\n", "a: | # remark\n  new\n# remark\nb: 2\n")]
    [InlineData("a: old\n  and more\nb: 2\n", "a: new\nb: 2\n")]
    [InlineData("\"a\": old", "\"a\": new")]
    [InlineData("{a: old, b: 2}", "{a: new, b: 2}")]
    public void Replaces_a_text_and_nothing_else(string before, string after) =>
        Assert.Equal(after, Put(before, "a: 1\nb: 2\n", [new YamlChange(["a"], "new")]));

    [Theory]
    [InlineData("old", "with: colon", "\"with: colon\"")]
    [InlineData("old", "two\nlines", "\"two\\nlines\"")]
    [InlineData("'old'", "it's", "'it''s'")]
    [InlineData("'old'", "two\nlines", "\"two\\nlines\"")]
    [InlineData(">-\n    old", "two\n\nlines", ">-\n    two\n\n\n    lines")]
    [InlineData(">-\n    old", "- a\n  - b", "|-\n    - a\n      - b")]
    [InlineData("|-\n    old", " begins with a space", "\" begins with a space\"")]
    public void Keeps_the_style_that_the_text_allows(string like, string text, string written) =>
        Assert.Equal(written, YamlText.Write(text, like, 4, inFlow: false));

    [Fact]
    public void A_new_key_stands_where_the_original_has_it() => Assert.Equal(
        """
        # Kept.
        first: uno
        group:
          title: título # kept
          lead: >-
            nuevo: texto

        # Of the last.
        last: fin
        """,
        Put(
            """
            # Kept.
            first: uno
            group:
              title: título # kept

            # Of the last.
            last: fin
            """,
            Original,
            [new YamlChange(["group", "lead"], "nuevo: texto")]));

    [Fact]
    public void Parents_are_made_and_the_first_key_stands_first() => Assert.Equal(
        "first: uno\ngroup:\n  lead: >-\n    dos\nlast: fin\n",
        Put("last: fin\n", Original, [new YamlChange(["first"], "uno"), new YamlChange(["group", "lead"], "dos")]));

    [Fact]
    public void A_key_is_added_in_braces() => Assert.Equal(
        "group: { title: a, lead: \"b, c\" }\nlast: { x: { y: z } }\n",
        Put("group: { title: a }\nlast: {}\n", Original, [new YamlChange(["group", "lead"], "b, c"), new YamlChange(["last", "x", "y"], "z")]));

    [Fact]
    public void One_text_becomes_several_forms() => Assert.Equal(
        "first: uno\nlast:\n  one: fin # remark\n  other: fines\n",
        Put("first: uno\nlast: old # remark\n", "last:\n  one: end\n  other: ends\n", [new YamlChange(["last", "one"], "fin"), new YamlChange(["last", "other"], "fines")]));

    [Fact]
    public void Entries_are_taken_out_with_what_becomes_empty() => Assert.Equal(
        "a: 1\nc: { e: 3, g: { i: 5 } }\n# remark\nj:\n  l: 6\n",
        TextEdit.Apply(Gone, YamlEdits.Without(Root(Gone), (path, _) => path[^1] is "b1" or "b2" or "d" or "f" or "h" or "k")));

    private const string Gone = "a: 1\nb:\n  b1: x\n  b2: |\n    y\n\n    z\nc: { d: 2, e: 3, f: 4, g: { h: 4, i: 5 } }\n# remark\nj:\n  k: [1,\n    2]\n  l: 6\n";

    private static string Put(string file, string original, ImmutableArray<YamlChange> changes) =>
        YamlEdits.Put(Root(file).Span.File, Root(file), changes, Root(original));

    private static string? Read(string text, params ImmutableArray<string> path) => (YamlPlaces.Find(Root(text), path) as YamlScalar)?.Text.TrimEnd('\n');

    private static YamlNode Root(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlTree.Read(new SourceFile("x.yaml", "x.yaml", text), bag);
        // Brackets at random may look like a gap that is to be filled in, and are read all the same.
        Assert.True(root is not null && bag.ToSorted().All(fault => fault.Code == "MS1204"), $"{string.Join('\n', bag.ToSorted().Select(DiagnosticText.Format))}\n{text}");
        return root;
    }
}
