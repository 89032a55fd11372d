using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.IO;

namespace MesoSite.Print.Pdf;

/// <summary>The places of a PDF that links lead to.</summary>
internal static class PdfDestinations
{
    /// <summary>The number of the page, from 1, that each named destination is on.</summary>
    /// <param name="pdf">A PDF as Chromium writes it: the names stand in the catalog's dictionary <c>Dests</c> (ISO 32000-1, 12.3.2.3).</param>
    public static Dictionary<string, int> Read(byte[] pdf)
    {
        using var stream = new MemoryStream(pdf);
        using var document = PdfReader.Open(stream, PdfDocumentOpenMode.Import);
        var numbers = document.Pages.Cast<PdfPage>().Select((page, index) => (page.Reference!.ObjectID, index)).ToDictionary(pair => pair.ObjectID, pair => pair.index + 1);
        var places = document.Internals.Catalog.Elements.GetDictionary("/Dests");
        return places is null
            ? []
            : places.Elements.ToDictionary(
                place => place.Key[1..],
                place => numbers[((PdfReference)Places(place.Value!).Elements[0]).ObjectID]);
    }

    private static PdfArray Places(PdfItem item) => (PdfArray)(item is PdfReference reference ? reference.Value : item);
}
