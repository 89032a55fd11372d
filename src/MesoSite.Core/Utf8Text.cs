using System.Text;

namespace MesoSite.Core;

/// <summary>The bytes of a text file as text, with line feeds alone at its line ends.</summary>
public static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8, without the mark that may stand before it.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="DecoderFallbackException">It is not UTF-8; its index counts from behind the mark.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        Strict.GetString(bytes[MarkLength(bytes)..]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>How many bytes of a file are its mark: three, or none.</summary>
    /// <param name="bytes">The file.</param>
    public static int MarkLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
}
