using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace MesoSite.Gettext;

/// <summary>Strings in quotes, with the escapes of C.</summary>
internal static class PoQuoting
{
    private const string Letters = "abfnrtv\\\"'?";
    private const string Meanings = "\a\b\f\n\r\t\v\\\"'?";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text in quotes, on one line.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var letter in text)
        {
            var at = letter is '\'' or '?' ? -1 : Meanings.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0)
            {
                quoted.Append('\\').Append(Letters[at]);
            }
            else if (char.IsAscii(letter) && char.IsControl(letter))
            {
                quoted.Append('\\').Append(Convert.ToString(letter, 8).PadLeft(3, '0'));
            }
            else
            {
                quoted.Append(letter);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Reads the quoted strings that follow each other on a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="text">What they say, one after the other.</param>
    /// <param name="fault">Otherwise: what is wrong, and the offset of it.</param>
    public static bool TryRead(string line, int start, out string text, out (string Reason, int Offset) fault)
    {
        var read = new StringBuilder();
        fault = default;
        var at = start;
        while (SkipSpace(line, ref at))
        {
            if (line[at] != '"')
            {
                (text, fault) = (string.Empty, ("a text stands in quotes", at));
                return false;
            }

            if (!TryReadOne(line, ref at, read, out var reason))
            {
                (text, fault) = (string.Empty, (reason, at));
                return false;
            }
        }

        text = read.ToString();
        return true;
    }

    private static bool SkipSpace(string line, ref int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at < line.Length;
    }

    // After a fault, the offset is that of the fault.
    private static bool TryReadOne(string line, ref int at, StringBuilder read, [NotNullWhen(false)] out string? reason)
    {
        var opened = at++;
        while (at < line.Length && line[at] != '"')
        {
            if (line[at] != '\\')
            {
                read.Append(line[at++]);
            }
            else if (Escape(line, ref at) is { } meaning)
            {
                read.Append(meaning);
            }
            else
            {
                reason = "no such escape is known";
                return false;
            }
        }

        reason = at < line.Length ? null : "the quote is not closed on its line";
        at = reason is null ? at + 1 : opened;
        return reason is null;
    }

    private static string? Escape(string line, ref int at)
    {
        var known = at + 1 < line.Length ? Letters.IndexOf(line[at + 1], StringComparison.Ordinal) : -1;
        if (known >= 0)
        {
            at += 2;
            return Meanings[known].ToString();
        }

        // An octal or a hexadecimal escape is a byte; a letter beyond ASCII is several.
        var bytes = new List<byte>();
        var next = at;
        while (Byte(line, ref next) is { } value)
        {
            bytes.Add(value);
        }

        try
        {
            var text = bytes.Count == 0 ? null : Strict.GetString([.. bytes]);
            at = text is null ? at : next;
            return text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte? Byte(string line, ref int at)
    {
        if (at + 1 >= line.Length || line[at] != '\\')
        {
            return null;
        }

        var isHex = line[at + 1] == 'x';
        var start = at + (isHex ? 2 : 1);
        var end = start;
        while (end < line.Length && end < start + (isHex ? 2 : 3) && (isHex ? char.IsAsciiHexDigit(line[end]) : line[end] is >= '0' and <= '7'))
        {
            end++;
        }

        var digits = line[start..end];
        var value = digits.Length == 0 ? -1 : isHex ? int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Convert.ToInt32(digits, 8);
        if (value is < 0 or > byte.MaxValue)
        {
            return null;
        }

        at = end;
        return (byte)value;
    }
}
