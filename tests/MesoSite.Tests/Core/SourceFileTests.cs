using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Core;

public sealed class SourceFileTests
{
    [Fact]
    public void Counts_lines_and_columns_from_one()
    {
        var file = new SourceFile("a", "input/a", "first\n\nthird");
        Assert.Equal(3, file.LineCount);
        Assert.Equal(["first", "", "third"], Enumerable.Range(1, 3).Select(file.Line));
        Assert.Equal("input/a:1:1", file.Start.ToString());
        Assert.Equal("input/a:3:2", file.Span(8, 1).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("text\n")]
    public void Has_a_place_for_its_end(string text)
    {
        var file = new SourceFile("a", "a", text);
        var span = file.Span(text.Length + 10, 1);
        Assert.Equal(text.Length, file.Offset(span.Line, span.Column));
        Assert.Equal(string.Empty, file.Line(span.Line));
    }

    [Fact]
    public void A_place_leads_back_to_its_offset() => Property.Holds<(string? Text, int Offset)>(pair =>
    {
        var text = pair.Text ?? string.Empty;
        var file = new SourceFile("a", "a", text);
        var offset = Math.Abs(pair.Offset % (text.Length + 1));
        var span = file.Span(offset, 0);
        return file.Offset(span.Line, span.Column) == offset && span.Column - 1 <= file.Line(span.Line).Length;
    });
}
