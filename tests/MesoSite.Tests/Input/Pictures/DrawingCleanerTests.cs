using MesoSite.Core;
using MesoSite.Input.Pictures;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input.Pictures;

/// <summary>What of a drawing is published. The case <c>unsafe-drawing</c> shows how it is told.</summary>
public sealed class DrawingCleanerTests
{
    private const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

    [Fact]
    public void A_plain_drawing_stays_byte_for_byte()
    {
        var drawings = Trees.Shipped.Input.Texts.Values.Concat(Trees.Shipped.Theme.Texts.Values).Where(file => file.Path.EndsWith(".svg", StringComparison.Ordinal)).ToList();
        Assert.True(drawings.Count > 10);
        Assert.All(drawings, file => Assert.Same(file, DrawingCleaner.Clean(file, new DiagnosticBag())));
    }

    [Theory]
    [InlineData("<g><script>a()</script><path d=\"M0 0\"/></g>", "<g><path d=\"M0 0\" /></g>")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">a()</x:script>", "")]
    [InlineData("<a href=\"javascript:a()\"><text>b</text></a>", "<text>b</text>")]
    [InlineData("<path onclick=\"a()\" d=\"M0 0\"/>", "<path d=\"M0 0\" />")]
    [InlineData("<use href=\"#a\"/>", null)]
    [InlineData("<use href=\"b.svg#a\"/>", "<use />")]
    [InlineData("<path fill=\"url(#a)\"/>", null)]
    [InlineData("<path fill=\"URL( 'https://b/a')\"/>", "<path />")]
    [InlineData("<path style=\"fill:u\\72l(https://b)\"/>", "<path />")]
    [InlineData("<style>a{fill:red}</style>", null)]
    [InlineData("<style>a{fill:url(https://b)}</style>", "")]
    [InlineData("<style><![CDATA[@import 'b';]]></style>", "")]
    [InlineData("<style>&#64;import 'b';</style>", "")]
    [InlineData("<image href=\"data:image/png;base64,AA\"/>", "")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:a()\"/>", "")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">b</p></foreignObject>", "")]
    [InlineData("<metadata><x/></metadata><text xml:lang=\"en\">a &lt; b</text>", "<text xml:lang=\"en\">a &lt; b</text>")]
    public void What_runs_or_loads_is_left_out(string inside, string? left)
    {
        var file = new SourceFile("a.svg", "a.svg", $"{Start}{inside}</svg>\n");
        var clean = DrawingCleaner.Clean(file, new DiagnosticBag())!;
        if (left is null)
        {
            Assert.Same(file, clean);
        }
        else
        {
            Assert.Equal((left.Length == 0 ? Start[..^1] + " />" : $"{Start}{left}</svg>") + "\n", clean.Text);
        }
    }

    [Fact]
    public void Nested_drawings_end()
    {
        var bag = new DiagnosticBag();
        Assert.Null(DrawingCleaner.Clean(new SourceFile("a.svg", "a.svg", Start + string.Concat(Enumerable.Repeat("<g>", 100_000))), bag));
        Assert.Equal("MS1027", Assert.Single(bag.ToSorted()).Code);
    }
}
