using System.Collections.Immutable;
using System.Text;
using MesoSite.Print;
using MesoSite.Print.Pdf;

namespace MesoSite.Tests.Print;

/// <summary>Pages laid out for folding.</summary>
public sealed class BookletTests
{
    private static readonly DateOnly Date = new(2026, 5, 17);

    public static TheoryData<int, bool> Books
    {
        get
        {
            var books = new TheoryData<int, bool>();
            foreach (var pages in Enumerable.Range(1, 17))
            {
                books.Add(pages, false);
                books.Add(pages, true);
            }

            return books;
        }
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void A_folded_book_is_read_in_order(int pages, bool rightToLeft)
    {
        var read = Leafed(Booklet.Spreads(pages, rightToLeft), rightToLeft);
        Assert.Equal((pages + 3) / 4 * 4, read.Count);
        Assert.Equal(Enumerable.Range(1, pages).Cast<int?>(), read.Take(pages));
        Assert.All(read.Skip(pages), Assert.Null);
    }

    [Fact]
    public void Left_to_right_as_printers_know_it() => Assert.Equal(
        [new Spread(8, 1), new Spread(2, 7), new Spread(6, 3), new Spread(4, 5)], Booklet.Spreads(8, rightToLeft: false).AsEnumerable());

    [Fact]
    public void Right_to_left_is_its_mirror() => Assert.Equal(
        [new Spread(1, null), new Spread(null, 2), new Spread(3, null), new Spread(5, 4)], Booklet.Spreads(5, rightToLeft: true).AsEnumerable());

    [Theory]
    [InlineData("595", "842", "/MediaBox[0 0 842 595]", "q 0.70665 0 0 0.70665 0.27138 0 cm")]
    [InlineData("612", "792", "/MediaBox[0 0 792 612]", "q 0.64706 0 0 0.64706 0 49.76471 cm")]
    public void A_sheet_is_a_page_laid_down_with_two_halves(string width, string height, string sheet, string firstPlace)
    {
        var folded = Booklet.Impose(Book(7, width, height), rightToLeft: true, Date);
        var file = new PdfFile(folded.AsMemory());
        Assert.Equal([1, 2, 2, 2], file.Pages.Select(page => file.Dictionary(file.Dictionary(file.Dictionary(new PdfValue.Reference(page))["Resources"])["XObject"]).Entries.Count));
        var text = Encoding.Latin1.GetString(folded.AsSpan());
        Assert.Equal(4, text.Split(sheet).Length - 1);
        Assert.Contains(firstPlace, text, StringComparison.Ordinal);
        // What several pages use is there once.
        Assert.Equal(2, text.Split("/Type /Font").Length);
    }

    [Fact]
    public void Title_language_direction_and_day_are_said()
    {
        var file = new PdfFile(Booklet.Impose(Book(3, "595", "842"), rightToLeft: true, Date).AsMemory());
        Assert.Equal(new PdfValue.Literal("(ar)"), file.Catalog["Lang"]);
        Assert.Equal(new PdfValue.Name("R2L"), file.Dictionary(file.Catalog["ViewerPreferences"])["Direction"]);
        var information = file.Dictionary(file.Trailer["Info"]);
        Assert.Equal(new PdfValue.Literal("(A \\(short\\) book)"), information["Title"]);
        Assert.Equal(new PdfValue.Literal("(D:20260517000000+00'00')"), information["CreationDate"]);
    }

    [Fact]
    public void The_same_book_makes_the_same_bytes()
    {
        var book = Book(5, "595", "842");
        Assert.True(Booklet.Impose(book, rightToLeft: false, Date).SequenceEqual(Booklet.Impose(book, rightToLeft: false, Date)));
    }

    [Theory]
    [InlineData("%PDF-1.4")]
    [InlineData("%PDF-1.5\n12 0 obj <</Type /XRef>> startxref\n9\n%%EOF")]
    [InlineData("xref\n0 0\ntrailer\n<</Size 0>>\nstartxref\n0\n%%EOF")]
    public void A_PDF_of_another_form_is_refused(string pdf) =>
        Assert.Throws<InvalidDataException>(() => Booklet.Impose([.. Encoding.ASCII.GetBytes(pdf)], rightToLeft: false, Date));

    /// <summary>
    /// The pages of a folded book in the order of reading, sheet laid in sheet: the inner half of the fold that a reader sees first is the
    /// right one where he reads from left to right. He goes inwards by one half of each sheet, and outwards by the other.
    /// </summary>
    private static List<int?> Leafed(ImmutableArray<Spread> spreads, bool rightToLeft)
    {
        int? Near(Spread side) => rightToLeft ? side.Left : side.Right;
        int? Far(Spread side) => rightToLeft ? side.Right : side.Left;
        var sheets = spreads.Chunk(2).Select(sides => (Outer: sides[0], Inner: sides[1])).ToList();
        var inwards = sheets.SelectMany(sheet => new[] { Near(sheet.Outer), Far(sheet.Inner) });
        var outwards = Enumerable.Reverse(sheets).SelectMany(sheet => new[] { Near(sheet.Inner), Far(sheet.Outer) });
        return [.. inwards, .. outwards];
    }

    private static ImmutableArray<byte> Book(int pages, string width, string height)
    {
        var writer = new PdfWriter();
        var (font, tree, catalog, information) = (writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve());
        writer.Add(font, "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>");
        var numbers = Enumerable.Range(1, pages).Select(number =>
        {
            var (content, page) = (writer.Reserve(), writer.Reserve());
            writer.Add(content, string.Empty, Encoding.ASCII.GetBytes($"BT /F1 40 Tf 100 100 Td ({number}) Tj ET"));
            writer.Add(page, $"<</Type/Page/Parent {tree} 0 R/MediaBox [0 0 {width} {height}]/Resources<</Font<</F1 {font} 0 R>>>>/Contents {content} 0 R>>");
            return page;
        }).ToList();
        writer.Add(tree, $"<</Type/Pages/Count {pages}/Kids[{string.Join(' ', numbers.Select(number => $"{number} 0 R"))}]>>");
        writer.Add(catalog, $"<</Type/Catalog/Pages {tree} 0 R/Lang (ar)>>");
        writer.Add(information, "<</Title (A \\(short\\) book)/CreationDate (D:20261122)>>");
        return [.. writer.End(catalog, information)];
    }
}
