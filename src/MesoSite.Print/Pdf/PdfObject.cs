namespace MesoSite.Print.Pdf;

/// <summary>An indirect object.</summary>
/// <param name="Value">Its value; the dictionary of a stream.</param>
/// <param name="Stream">The bytes of the stream as they are in the file; null where it is none.</param>
internal sealed record PdfObject(PdfValue Value, ReadOnlyMemory<byte>? Stream = null);
