using System.Security.Cryptography;
using System.Text;

namespace MesoSite.Input.Stamps;

/// <summary>Tells whether a text is still the one that it was.</summary>
internal static class TextHash
{
    /// <summary>Hexadecimal digits of a hash: 48 bits, so that two of a million texts are alike by chance once in five hundred sites.</summary>
    public const int Length = 12;

    /// <summary>The first digits of SHA-256 over the text in UTF-8, white space at its ends left out.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim())))[..Length];

    /// <summary>True for what could be a hash.</summary>
    public static bool IsHash(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
