using System.Collections.Immutable;

namespace MesoSite.Print.Pdf;

/// <summary>A value in a PDF (ISO 32000-1, 7.3), as far as one needs to tell them apart to put pages together anew.</summary>
internal abstract record PdfValue
{
    private PdfValue()
    {
    }

    /// <summary>A number, a string, a truth value or null, as it stands in the file.</summary>
    /// <param name="Text">Its bytes, one character each.</param>
    public sealed record Literal(string Text) : PdfValue;

    /// <summary>A name.</summary>
    /// <param name="Text">As it stands in the file, without the slash; what it may not hold is written <c>#20</c>.</param>
    public sealed record Name(string Text) : PdfValue;

    /// <summary>A reference to an object; generations other than 0 are not known here.</summary>
    /// <param name="Number">The object's number.</param>
    public sealed record Reference(int Number) : PdfValue;

    /// <summary>An array.</summary>
    public sealed record List(ImmutableArray<PdfValue> Items) : PdfValue;

    /// <summary>A dictionary, its keys without the slash.</summary>
    public sealed record Dictionary(ImmutableSortedDictionary<string, PdfValue> Entries) : PdfValue
    {
        /// <summary>The value of a key, or null.</summary>
        public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
    }
}
