using System.IO.Compression;
using System.Text;

namespace MesoSite.PostProcess;

/// <summary>What bytes weigh over the wire: gzipped, as every host can send them. Brotli is lighter, but not every host has it.</summary>
internal static class Weight
{
    /// <summary>The weight in bytes.</summary>
    /// <param name="bytes">What is sent.</param>
    public static int Of(ReadOnlySpan<byte> bytes) => Packed(bytes, CompressionLevel.SmallestSize);

    /// <summary>The weight of a text as UTF-8.</summary>
    public static int Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>A weight that the true one does not exceed, in a third of the time.</summary>
    public static int AtMost(ReadOnlySpan<byte> bytes) => Packed(bytes, CompressionLevel.Fastest);

    private static int Packed(ReadOnlySpan<byte> bytes, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
