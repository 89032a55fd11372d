using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using MesoSite.Print.Pdf;

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
    /// <param name="pdf">A PDF that <see cref="Printer"/> made; its pages are of one size.</param>
    /// <param name="rightToLeft">True for a book that is bound at its right edge.</param>
    /// <param name="date">The day that the PDF says it was made on.</param>
    /// <exception cref="InvalidDataException">It is no such PDF.</exception>
    public static ImmutableArray<byte> Impose(ImmutableArray<byte> pdf, bool rightToLeft, DateOnly date)
    {
        var source = new PdfFile(pdf.AsMemory());
        var writer = new PdfWriter();
        var copy = new PdfCopy(source, writer);
        var forms = source.Pages.Select(page => Form(source, page, writer, copy)).ToList();
        var tree = writer.Reserve();
        var sheets = Spreads(forms.Count, rightToLeft).Select(spread => Sheet(forms, spread, tree, writer)).ToList();
        writer.Add(tree, $"<</Type/Pages/Count {sheets.Count}/Kids[{string.Join(' ', sheets.Select(sheet => $"{sheet} 0 R"))}]>>");

        var catalog = writer.Reserve();
        var language = source.Catalog["Lang"] is { } lang ? $"/Lang {copy.Text(lang)}" : string.Empty;
        var direction = rightToLeft ? "R2L" : "L2R";
        writer.Add(catalog, $"<</Type/Catalog/Pages {tree} 0 R{language}/ViewerPreferences<</DisplayDocTitle true/Direction/{direction}>>>>");

        var information = writer.Reserve();
        var day = $"(D:{date:yyyyMMdd}000000+00'00')";
        var said = copy.Entries(source.Dictionary(source.Trailer["Info"]), "CreationDate", "ModDate");
        writer.Add(information, $"<<{said}/CreationDate {day}/ModDate {day}>>");
        copy.Finish();
        return ImmutableCollectionsMarshal.AsImmutableArray(writer.End(catalog, information));
    }

    // A page becomes a drawing that can be put anywhere (ISO 32000-1, 8.10): its content is taken as it is.
    private static Drawing Form(PdfFile source, int number, PdfWriter writer, PdfCopy copy)
    {
        var page = source.Dictionary(new PdfValue.Reference(number));
        if (page["Contents"] is not PdfValue.Reference contents || source.Object(contents.Number) is not { Stream: { } stream, Value: PdfValue.Dictionary described }
            || page["MediaBox"] is not PdfValue.List { Items: [_, _, PdfValue.Literal right, PdfValue.Literal top] } box || page["Resources"] is not { } resources)
        {
            throw new InvalidDataException("a page of the PDF is written in another form");
        }

        var form = writer.Reserve();
        var group = page["Group"] is { } blending ? $"/Group {copy.Text(blending)}" : string.Empty;
        writer.Add(
            form, $"/Type/XObject/Subtype/Form/BBox {copy.Text(box)}/Resources {copy.Text(resources)}{group}{copy.Entries(described, "Length")}", stream.Span);
        return new Drawing(form, Points(right), Points(top));
    }

    private static double Points(PdfValue.Literal number) => double.Parse(number.Text, CultureInfo.InvariantCulture);

    private static int Sheet(List<Drawing> forms, Spread spread, int tree, PdfWriter writer)
    {
        var (width, height) = (forms[0].Height, forms[0].Width);
        var halves = new[] { (Page: spread.Left, From: 0.0), (Page: spread.Right, From: width / 2) }
            .Where(half => half.Page is not null)
            .Select(half => (Form: forms[half.Page!.Value - 1], half.From))
            .ToList();
        var content = writer.Reserve();
        writer.Add(content, string.Empty, Encoding.ASCII.GetBytes(string.Concat(halves.Select(half => Placed(half.Form, half.From, width / 2, height)))));
        var sheet = writer.Reserve();
        var drawings = string.Concat(halves.Select(half => $"/P{half.Form.Number} {half.Form.Number} 0 R"));
        writer.Add(
            sheet,
            $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {Number(width)} {Number(height)}]/Resources<</XObject<<{drawings}>>>>/Contents {content} 0 R>>");
        return sheet;
    }

    /// <summary>The operators that draw a form in the middle of an area, as large as it fits.</summary>
    private static string Placed(Drawing form, double from, double width, double height)
    {
        var scale = Math.Min(width / form.Width, height / form.Height);
        var (x, y) = (from + ((width - (form.Width * scale)) / 2), (height - (form.Height * scale)) / 2);
        return $"q {Number(scale)} 0 0 {Number(scale)} {Number(x)} {Number(y)} cm /P{form.Number} Do Q\n";
    }

    // Rounding may leave a nought with a minus sign; adding one without makes it plain.
    private static string Number(double number) => (Math.Round(number, 5) + 0.0).ToString("0.#####", CultureInfo.InvariantCulture);

    /// <summary>A page as a form.</summary>
    /// <param name="Number">The object's number.</param>
    /// <param name="Width">Width in points.</param>
    /// <param name="Height">Height in points.</param>
    private sealed record Drawing(int Number, double Width, double Height);
}
