using System.Text;
using MesoSite.Print.Pdf;

namespace MesoSite.Tests.Print;

/// <summary>Reading the PDFs that Chromium writes.</summary>
public sealed class PdfFileTests
{
    [Theory]
    [InlineData("12 0 R", "12 0 R")]
    [InlineData("[12 0 13 0 R]", "[12 0 13 0 R]")]
    [InlineData("[ -1.5 .5 true null/A#20b/ (a\\)(b)c) <0A 0B> ]", "[-1.5 .5 true null /A#20b / (a\\)(b)c) <0A 0B>]")]
    [InlineData("<< /B 1 /A <</C(>>)>> >> endobj", "<</A <</C (>>)>>/B 1>>")]
    [InlineData("10 0 Rest", "10")]
    public void Values_are_told_apart(string written, string read) =>
        Assert.Equal(read, Copied(new PdfParser(Encoding.Latin1.GetBytes(written), 0).Value()));

    [Theory]
    [InlineData("(open")]
    [InlineData("[1 2")]
    [InlineData("<</A 1")]
    [InlineData("<<1 2>>")]
    [InlineData("<0A")]
    [InlineData("")]
    public void What_is_cut_off_is_refused(string written) =>
        Assert.Throws<InvalidDataException>(() => new PdfParser(Encoding.Latin1.GetBytes(written), 0).Value());

    [Fact]
    public void Destinations_are_told_by_the_numbers_of_their_pages()
    {
        var writer = new PdfWriter();
        var (tree, branch, catalog, first, second, places) = (writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve());
        writer.Add(tree, $"<</Kids[{branch} 0 R {second} 0 R]>>");
        writer.Add(branch, $"<</Kids[{first} 0 R]>>");
        writer.Add(first, "<</Type/Page>>");
        writer.Add(second, "<</Type/Page>>");
        writer.Add(places, $"<</one[{first} 0 R/XYZ 0 0 0]/one#25202[{second} 0 R/XYZ 0 0 0]>>");
        writer.Add(catalog, $"<</Pages {tree} 0 R/Dests {places} 0 R>>");
        var found = new PdfFile(writer.End(catalog, catalog)).Destinations();
        Assert.Equal([("one", 1), ("one%202", 2)], found.OrderBy(place => place.Value).Select(place => (place.Key, place.Value)));
    }

    // References are not followed here: a copy that numbers objects anew would hide what was read.
    private static string Copied(PdfValue value) => value switch
    {
        PdfValue.Name name => "/" + name.Text,
        PdfValue.Literal literal => literal.Text,
        PdfValue.Reference reference => $"{reference.Number} 0 R",
        PdfValue.List list => $"[{string.Join(' ', list.Items.Select(Copied))}]",
        PdfValue.Dictionary dictionary => $"<<{string.Concat(dictionary.Entries.Select(entry => $"/{entry.Key} {Copied(entry.Value)}"))}>>",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
