using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MesoSite.Preview.Http;

/// <summary>
/// The path of a request, taken apart: names that are plain on every system. It is decoded once; whatever could mean more than a name
/// somewhere is no path at all, rather than made harmless.
/// </summary>
/// <param name="Names">The names from the folder of the site on, decoded.</param>
/// <param name="IsFolder">True where the path ends in a slash.</param>
internal sealed record RequestPath(ImmutableArray<string> Names, bool IsFolder)
{
    private const int LongestName = 255;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // "Naming Files, Paths, and Namespaces", Microsoft Learn: devices of Windows, in every folder and with any extension.
    private static readonly ImmutableHashSet<string> Devices = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$", .. from port in "0123456789\u00B9\u00B2\u00B3" from device in new[] { "COM", "LPT" } select $"{device}{port}"]);

    /// <summary>Reads the target of a request.</summary>
    /// <param name="target">As it was sent, a query included.</param>
    /// <returns>The path; null where it is none.</returns>
    public static RequestPath? Of(string target)
    {
        var path = target.Split('?')[0];
        if (!path.StartsWith('/'))
        {
            return null;
        }

        var names = path[1..].Split('/').Select(Decoded).ToImmutableArray();
        var isFolder = names[^1] is { Length: 0 };
        var given = isFolder ? names[..^1] : names;
        return given.All(name => name is not null && IsPlain(name)) ? new RequestPath([.. given.Select(name => name!)], isFolder) : null;
    }

    /// <summary>The path as it is sent, from the root of the host, with a slash at its end.</summary>
    public string AsFolder() => $"/{string.Concat(Names.Select(name => Uri.EscapeDataString(name) + "/"))}";

    // Null where it is not UTF-8 in its shortest form, or an escape is cut off.
    private static string? Decoded(string name)
    {
        var bytes = new List<byte>(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAscii(name[i]))
            {
                return null;
            }

            if (name[i] != '%')
            {
                bytes.Add((byte)name[i]);
                continue;
            }

            if (i + 2 >= name.Length || !char.IsAsciiHexDigit(name[i + 1]) || !char.IsAsciiHexDigit(name[i + 2]))
            {
                return null;
            }

            bytes.Add(byte.Parse(name.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 2;
        }

        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            // Overlong forms and half characters: no name of a file that we wrote.
            return null;
        }
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName
        && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ')
        && !name.Any(letter => letter is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' || IsHidden(letter))
        // A short name of Windows, such as PROGRA~1, is another way to the same file.
        && !name.Contains('~', StringComparison.Ordinal)
        && !Devices.Contains(name.Split('.')[0].TrimEnd(' '));

    private static bool IsHidden(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
