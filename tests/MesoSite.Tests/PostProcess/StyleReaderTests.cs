using MesoSite.Core;
using MesoSite.PostProcess.Styles;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.PostProcess;

/// <summary>Declarations of style sheets, as they are written and as they are published.</summary>
public sealed class StyleReaderTests
{
    [Fact]
    public void A_declaration_is_read_with_its_rule_and_its_place()
    {
        const string style = """
            /* a { color: red } */
            @media  screen and
              (min-width: 1px) { a, b { color : blue; content: "};/*" } @page { margin: 0 } }
            c { background: url("x;y") }
            """;
        var file = new SourceFile("a.css", "a.css", style);
        var read = StyleReader.Read(file);
        Assert.Equal(
            [
                ("@media screen and (min-width: 1px)", "a, b", "color", "blue", 3),
                ("@media screen and (min-width: 1px)", "a, b", "content", "\"};/*\"", 3),
                ("@media screen and (min-width: 1px) @page", "", "margin", "0", 3),
                ("", "c", "background", "url(\"x;y\")", 4),
            ],
            read.Select(one => (one.Conditions, one.Selector, one.Property, one.Value, one.Span.Line)));
        Assert.All(read, one => Assert.StartsWith(one.Value, file.Text[file.Offset(one.Span.Line, one.Span.Column)..], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a { color")]
    [InlineData("a { content: \"")]
    [InlineData("a { content: '\\")]
    [InlineData("a { color: rgb(")]
    [InlineData("}}; a:b; } /*")]
    public void What_breaks_off_is_read_as_far_as_it_goes(string style) => Assert.Empty(StyleReader.Read(new SourceFile("a.css", "a.css", style)));

    public static TheoryData<string> ThemeStyles =>
        [.. Trees.Shipped.Theme.Texts.Keys.Where(path => path.EndsWith(".css", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ThemeStyles))]
    public void What_is_published_declares_the_same(string path)
    {
        var written = Trees.Shipped.Theme.Texts[path];
        var published = new SourceFile(path, path, StyleText.Published(written.Text));
        Assert.Equal(Declarations(written), Declarations(published));
        Assert.DoesNotContain("/*", published.Text, StringComparison.Ordinal);
        Assert.True(published.Text.Length <= written.Text.Length);
    }

    [Fact]
    public void Text_in_quotation_marks_is_published_as_it_is() =>
        Assert.Equal("a::before{content: \"/* a ;} b */  \\\" , \"}\n", StyleText.Published("a::before { content: \"/* a ;} b */  \\\" , \"; } /* b */"));

    private static IEnumerable<string> Declarations(SourceFile file) => StyleReader.Read(file).Select(one =>
        string.Concat($"{one.Conditions} {one.Selector} {one.Property} {one.Value}".Where(letter => !char.IsWhiteSpace(letter))));
}
