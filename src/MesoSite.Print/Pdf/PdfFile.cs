using System.Collections.Immutable;

namespace MesoSite.Print.Pdf;

/// <summary>
/// A PDF as Chromium writes it: one table of objects, none of them compressed (ISO 32000-1, 7.5.4). Ours, because
/// PDFsharp asks from 6.5 on to choose between the AGPL and a paid licence, and this project is under the MIT licence.
/// </summary>
internal sealed class PdfFile
{
    private readonly ReadOnlyMemory<byte> pdf;
    private readonly Dictionary<int, int> offsets = [];
    private readonly Dictionary<int, PdfObject> read = [];

    /// <summary>Opens a PDF.</summary>
    /// <exception cref="InvalidDataException">It is not of that kind.</exception>
    public PdfFile(ReadOnlyMemory<byte> pdf)
    {
        this.pdf = pdf;
        var start = pdf.Span.LastIndexOf("startxref"u8);
        if (start < 0)
        {
            throw new InvalidDataException("the PDF has no end");
        }

        var table = new PdfParser(pdf, new PdfParser(pdf, start + "startxref".Length).Number());
        if (!table.Accept("xref"))
        {
            throw new InvalidDataException("the PDF's objects are listed in another form");
        }

        while (!table.Accept("trailer"))
        {
            var first = table.Number();
            var count = table.Number();
            for (var number = first; number < first + count; number++)
            {
                var offset = table.Number();
                table.Number();
                if (table.Word() == "n")
                {
                    offsets[number] = offset;
                }
            }
        }

        Trailer = Dictionary(table.Value());
        Catalog = Dictionary(Trailer["Root"]);
        Pages = [.. Leaves(Catalog["Pages"])];
    }

    /// <summary>The trailer.</summary>
    public PdfValue.Dictionary Trailer { get; }

    /// <summary>The document's root.</summary>
    public PdfValue.Dictionary Catalog { get; }

    /// <summary>The pages' object numbers, in order.</summary>
    public ImmutableArray<int> Pages { get; }

    /// <summary>The number of the page, from 1, that each named destination is on (12.3.2.3).</summary>
    public ImmutableDictionary<string, int> Destinations()
    {
        if (Catalog["Dests"] is not { } names)
        {
            return ImmutableDictionary<string, int>.Empty;
        }

        return Dictionary(names).Entries.ToImmutableDictionary(
            place => Unescaped(place.Key),
            place => Pages.IndexOf(((PdfValue.Reference)((PdfValue.List)Resolved(place.Value)).Items[0]).Number) + 1,
            StringComparer.Ordinal);
    }

    /// <summary>An object.</summary>
    /// <param name="number">Its number.</param>
    public PdfObject Object(int number)
    {
        if (!read.TryGetValue(number, out var found))
        {
            read[number] = found = Read(number);
        }

        return found;
    }

    /// <summary>A value, or what it refers to.</summary>
    public PdfValue Resolved(PdfValue value) => value is PdfValue.Reference reference ? Object(reference.Number).Value : value;

    /// <summary>A dictionary, or the one that is referred to.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public PdfValue.Dictionary Dictionary(PdfValue? value) =>
        value is not null && Resolved(value) is PdfValue.Dictionary dictionary ? dictionary : throw new InvalidDataException("the PDF lacks a dictionary");

    private static string Unescaped(string name) =>
        name.Contains('#', StringComparison.Ordinal) ? Uri.UnescapeDataString(name.Replace("%", "%25", StringComparison.Ordinal).Replace('#', '%')) : name;

    private PdfObject Read(int number)
    {
        if (!offsets.TryGetValue(number, out var offset))
        {
            throw new InvalidDataException($"the PDF has no object {number}");
        }

        var parser = new PdfParser(pdf, offset);
        if (parser.Number() != number || parser.Number() != 0 || !parser.Accept("obj"))
        {
            throw new InvalidDataException($"the PDF has no object {number} at byte {offset}");
        }

        var value = parser.Value();
        if (value is not PdfValue.Dictionary dictionary || !parser.Accept("stream"))
        {
            return new PdfObject(value);
        }

        // A line end comes between the word and the bytes: a line feed, or a carriage return before it.
        var start = parser.Position + (pdf.Span[parser.Position] == (byte)'\r' ? 2 : 1);
        var length = Resolved(dictionary["Length"]!) is PdfValue.Literal { Text: var text } ? int.Parse(text) : 0;
        return new PdfObject(value, pdf.Slice(start, length));
    }

    private IEnumerable<int> Leaves(PdfValue? node)
    {
        var number = (node as PdfValue.Reference)?.Number ?? throw new InvalidDataException("the PDF has no pages");
        return Dictionary(node)["Kids"] is { } kids && Resolved(kids) is PdfValue.List list ? list.Items.SelectMany(Leaves) : [number];
    }
}
