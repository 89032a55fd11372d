using System.Buffers;
using System.Text;

namespace MesoSite.Print.Pdf;

/// <summary>Writes a PDF object by object.</summary>
internal sealed class PdfWriter
{
    private readonly ArrayBufferWriter<byte> file = new();
    private readonly List<int> offsets = [];

    /// <summary>Begins a file.</summary>
    public PdfWriter()
    {
        // Bytes that are no text tell programs that this is none (ISO 32000-1, 7.5.2).
        Write("%PDF-1.4\n%");
        file.Write<byte>([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Takes the next number for an object that is written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    /// <summary>Writes an object under a number.</summary>
    public void Add(int number, string value)
    {
        offsets[number - 1] = file.WrittenCount;
        Write($"{number} 0 obj\n{value}\nendobj\n");
    }

    /// <summary>Writes a stream under a number.</summary>
    /// <param name="entries">The entries of its dictionary besides <c>Length</c>.</param>
    public void Add(int number, string entries, ReadOnlySpan<byte> stream)
    {
        offsets[number - 1] = file.WrittenCount;
        Write($"{number} 0 obj\n<<{entries}/Length {stream.Length}>>\nstream\n");
        file.Write(stream);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>Ends the file.</summary>
    /// <param name="root">Number of the catalog.</param>
    /// <param name="information">Number of the information dictionary.</param>
    /// <returns>The whole file.</returns>
    public byte[] End(int root, int information)
    {
        var start = file.WrittenCount;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        Write(string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n")));
        Write($"trailer\n<</Size {offsets.Count + 1}/Root {root} 0 R/Info {information} 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return file.WrittenSpan.ToArray();
    }

    private void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
