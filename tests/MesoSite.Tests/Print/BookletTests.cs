using System.Collections.Immutable;
using MesoSite.Print;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

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
        [new Spread(8, 1), new Spread(2, 7), new Spread(6, 3), new Spread(4, 5)], Booklet.Spreads(8, rightToLeft: false));

    [Fact]
    public void Right_to_left_is_its_mirror() => Assert.Equal(
        [new Spread(1, null), new Spread(null, 2), new Spread(3, null), new Spread(5, 4)], Booklet.Spreads(5, rightToLeft: true));

    [Theory]
    [InlineData(595, 842)]
    [InlineData(612, 792)]
    public void A_sheet_is_a_page_laid_down_with_two_halves(double width, double height)
    {
        var folded = Open(Booklet.Impose(Book(7, width, height), rightToLeft: false, Date));
        Assert.Equal(4, folded.PageCount);
        Assert.All(folded.Pages.Cast<PdfPage>(), page => Assert.Equal((height, width), (page.MediaBox.Width, page.MediaBox.Height)));
        Assert.Equal([1, 2, 2, 2], folded.Pages.Cast<PdfPage>().Select(page => page.Resources.Elements.GetDictionary("/XObject")!.Elements.Count));
    }

    [Fact]
    public void Title_language_and_direction_are_kept()
    {
        var folded = Open(Booklet.Impose(Book(3, 595, 842), rightToLeft: true, Date));
        Assert.Equal("كتيب", folded.Info.Title);
        Assert.Equal("ar", folded.Language);
        Assert.Equal("/R2L", folded.Internals.Catalog.Elements.GetDictionary("/ViewerPreferences")!.Elements.GetName("/Direction"));
    }

    [Fact]
    public void The_same_book_makes_the_same_bytes()
    {
        var book = Book(5, 595, 842);
        Assert.Equal(Booklet.Impose(book, rightToLeft: false, Date), Booklet.Impose(book, rightToLeft: false, Date));
    }

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

    private static ImmutableArray<byte> Book(int pages, double width, double height)
    {
        using var document = new PdfDocument();
        document.Info.Title = "كتيب";
        document.Language = "ar";
        foreach (var number in Enumerable.Range(1, pages))
        {
            var page = document.AddPage();
            (page.Width, page.Height) = (XUnit.FromPoint(width), XUnit.FromPoint(height));
            using var graphics = XGraphics.FromPdfPage(page);
            graphics.DrawRectangle(XBrushes.Black, 0, 0, number, number);
        }

        using var stream = new MemoryStream();
        document.Save(stream);
        return [.. stream.ToArray()];
    }

    private static PdfDocument Open(ImmutableArray<byte> pdf) => PdfReader.Open(new MemoryStream([.. pdf]), PdfDocumentOpenMode.Import);
}
