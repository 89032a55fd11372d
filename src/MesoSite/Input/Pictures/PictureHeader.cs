using System.Buffers.Binary;

namespace MesoSite.Input.Pictures;

/// <summary>How large a picture is.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal readonly record struct PixelSize(int Width, int Height);

/// <summary>What the first bytes of a picture say of it, whatever its name says.</summary>
/// <param name="Format">Ending of the names that such pictures have.</param>
/// <param name="Size">Its size; null where the file breaks off before it.</param>
internal sealed record PictureHeader(string Format, PixelSize? Size)
{
    /// <summary>Reads the start of a file; null where it is no picture that browsers show.</summary>
    /// <param name="file">The file.</param>
    public static PictureHeader? Read(ReadOnlySpan<byte> file) => file switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new PictureHeader(".png", OfPng(file)),
        [0xFF, 0xD8, 0xFF, ..] => new PictureHeader(".jpg", OfJpeg(file)),
        _ when file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) => new PictureHeader(".gif", OfGif(file)),
        _ when file.StartsWith("RIFF"u8) && At(file, 8, "WEBP"u8) => new PictureHeader(".webp", OfWebp(file)),
        _ when At(file, 4, "ftypavif"u8) || At(file, 4, "ftypavis"u8) => new PictureHeader(".avif", OfAvif(file)),
        _ => null,
    };

    private static bool At(ReadOnlySpan<byte> file, int offset, ReadOnlySpan<byte> expected) =>
        file.Length >= offset + expected.Length && file.Slice(offset, expected.Length).SequenceEqual(expected);

    // PNG (W3C, third edition), 11.2.1: the first chunk is IHDR.
    private static PixelSize? OfPng(ReadOnlySpan<byte> file) => file.Length >= 24 && At(file, 12, "IHDR"u8)
        ? SizeOf(BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]))
        : null;

    // GIF89a, 18: the logical screen.
    private static PixelSize? OfGif(ReadOnlySpan<byte> file) => file.Length >= 10
        ? SizeOf(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]))
        : null;

    // ITU-T T.81, B.1 and B.2: segments up to the one that begins a frame.
    private static PixelSize? OfJpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                return SizeOf(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            // A byte FF may fill up before a marker; a few markers stand by themselves.
            at += marker == 0xFF ? 1 : marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 2 : 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
        }

        return null;
    }

    // RFC 9649, 2.5 to 2.7, and RFC 6386, 9.1.
    private static PixelSize? OfWebp(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
        {
            return null;
        }

        if (At(file, 12, "VP8X"u8))
        {
            return SizeOf(1 + (BinaryPrimitives.ReadUInt32LittleEndian(file[24..]) & 0xFFFFFF), 1 + (BinaryPrimitives.ReadUInt32LittleEndian(file[26..]) >> 8));
        }

        if (At(file, 12, "VP8L"u8) && file[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return SizeOf(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }

        return At(file, 12, "VP8 "u8)
            ? SizeOf(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFFu)
            : null;
    }

    // ISO/IEC 23008-12, 6.5.3: each image in the file has a box of its size; the largest is the picture, others are its thumbnails and tiles.
    private static PixelSize? OfAvif(ReadOnlySpan<byte> file)
    {
        PixelSize? largest = null;
        var rest = file;
        for (var found = rest.IndexOf("ispe"u8); found >= 0 && found + 16 <= rest.Length; found = rest.IndexOf("ispe"u8))
        {
            var size = SizeOf(BinaryPrimitives.ReadUInt32BigEndian(rest[(found + 8)..]), BinaryPrimitives.ReadUInt32BigEndian(rest[(found + 12)..]));
            largest = largest is { } other && (long)other.Width * other.Height >= (long)size.Width * size.Height ? other : size;
            rest = rest[(found + 16)..];
        }

        return largest;
    }

    private static PixelSize SizeOf(uint width, uint height) => new((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue));
}
