using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace MesoSite.Input.Stamps;

/// <summary>Tells whether a text is still the one that it was.</summary>
internal static class TextHash
{
    /// <summary>Hexadecimal digits of a hash: 48 bits, so that two of a million texts are alike by chance once in five hundred sites.</summary>
    public const int Length = 12;

    /// <summary>The first digits of SHA-256 over the text in UTF-8, white space at its ends left out.</summary>
    public static string Of(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(trimmed.Length));
        var length = Encoding.UTF8.GetBytes(trimmed, bytes);
        var hash = SHA256.HashData(bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash.AsSpan(0, Length / 2));
    }

    /// <summary>True for what could be a hash.</summary>
    public static bool IsHash(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
