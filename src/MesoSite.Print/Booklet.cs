using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MesoSite.Print.Pdf;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace MesoSite.Print;

/// <summary>
/// Pages two by two on sheets that are printed on both sides (turned over the short edge), laid into each other and folded: a saddle stitch.
/// The result is for the press only: the structure, outline and links of the pages stay in the PDF that they come from.
/// </summary>
public static class Booklet
{
    private const int PagesASheet = 4;

    /// <summary>The sides of the sheets, from the outermost: each sheet's outer side, then its inner side.</summary>
    /// <param name="pages">How many pages; blanks fill up the last sheet.</param>
    /// <param name="rightToLeft">True for a book that is bound at its right edge.</param>
    public static ImmutableArray<Spread> Spreads(int pages, bool rightToLeft)
    {
        var places = (pages + PagesASheet - 1) / PagesASheet * PagesASheet;
        int? Page(int place) => place <= pages ? place : null;
        Spread Side(int left, int right) => rightToLeft ? new Spread(Page(right), Page(left)) : new Spread(Page(left), Page(right));
        return
        [
            .. Enumerable.Range(0, places / PagesASheet).SelectMany(sheet => new[]
            {
                Side(places - (2 * sheet), (2 * sheet) + 1),
                Side((2 * sheet) + 2, places - (2 * sheet) - 1),
            }),
        ];
    }

    /// <summary>Lays the pages of a PDF out for folding, each sheet as large as a page was, lying: two A5 on A4, two half letters on Letter.</summary>
    /// <param name="pdf">The PDF; its pages are of one size.</param>
    /// <param name="rightToLeft">True for a book that is bound at its right edge.</param>
    /// <param name="date">The day that the PDF says it was made on.</param>
    public static ImmutableArray<byte> Impose(ImmutableArray<byte> pdf, bool rightToLeft, DateOnly date)
    {
        using var source = new MemoryStream(ImmutableCollectionsMarshal.AsArray(pdf)!);
        using var form = XPdfForm.FromStream(source);
        using var folded = new PdfDocument();
        Describe(folded, ImmutableCollectionsMarshal.AsArray(pdf)!, rightToLeft);
        foreach (var spread in Spreads(form.PageCount, rightToLeft))
        {
            Draw(form, spread, folded.AddPage());
        }

        using var result = new MemoryStream();
        folded.Save(result);
        return ImmutableCollectionsMarshal.AsImmutableArray(PdfStamp.Fixed(result.ToArray(), date));
    }

    private static void Describe(PdfDocument folded, byte[] pdf, bool rightToLeft)
    {
        using var stream = new MemoryStream(pdf);
        using var original = PdfReader.Open(stream, PdfDocumentOpenMode.Import);
        folded.Info.Title = original.Info.Title;
        folded.Language = original.Language;
        folded.ViewerPreferences.DisplayDocTitle = true;
        folded.ViewerPreferences.Direction = rightToLeft ? PdfReadingDirection.RightToLeft : PdfReadingDirection.LeftToRight;
    }

    private static void Draw(XPdfForm form, Spread spread, PdfPage sheet)
    {
        form.PageNumber = 1;
        var (width, height) = (form.PointHeight, form.PointWidth);
        (sheet.Width, sheet.Height) = (XUnit.FromPoint(width), XUnit.FromPoint(height));
        using var graphics = XGraphics.FromPdfPage(sheet);
        Draw(form, spread.Left, graphics, new XRect(0, 0, width / 2, height));
        Draw(form, spread.Right, graphics, new XRect(width / 2, 0, width / 2, height));
    }

    private static void Draw(XPdfForm form, int? page, XGraphics graphics, XRect half)
    {
        if (page is not { } number)
        {
            return;
        }

        form.PageNumber = number;
        var scale = Math.Min(half.Width / form.PointWidth, half.Height / form.PointHeight);
        var (width, height) = (form.PointWidth * scale, form.PointHeight * scale);
        graphics.DrawImage(form, half.X + ((half.Width - width) / 2), half.Y + ((half.Height - height) / 2), width, height);
    }
}
