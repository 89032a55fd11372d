using System.Collections.Immutable;
using System.Text;

namespace MesoSite.Rules.Export;

/// <summary>Comma-separated values as RFC 4180 has them.</summary>
internal static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>Rows as text; lines end as the RFC says.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\r\n"));

    /// <summary>Text as rows. Either line end will do; a byte-order mark and empty lines are passed over.</summary>
    /// <returns>The rows, each with the number of its first line from 1; null where a quotation mark is out of place.</returns>
    public static ImmutableArray<(int Line, ImmutableArray<string> Fields)>? Read(string text)
    {
        var rows = ImmutableArray.CreateBuilder<(int, ImmutableArray<string>)>();
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        var line = 1;
        while (at < text.Length)
        {
            var first = line;
            var fields = ImmutableArray.CreateBuilder<string>();
            do
            {
                if (Field(text, ref at, ref line) is not { } field)
                {
                    return null;
                }

                fields.Add(field);
            }
            while (at < text.Length && text[at++] == ',');

            at += at < text.Length && text[at - 1] == '\r' && text[at] == '\n' ? 1 : 0;
            line++;
            if (fields is not [""])
            {
                rows.Add((first, fields.ToImmutable()));
            }
        }

        return rows.ToImmutable();
    }

    // Stops at the comma or the line end after the field.
    private static string? Field(string text, ref int at, ref int line)
    {
        if (at == text.Length || text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(",\r\n");
            var plain = end < 0 ? text[at..] : text[at..(at + end)];
            at += plain.Length;
            return plain.Contains('"', StringComparison.Ordinal) ? null : plain;
        }

        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                line += text[at] == '\n' ? 1 : 0;
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else
            {
                at++;
                return at == text.Length || text[at] is ',' or '\r' or '\n' ? field.ToString() : null;
            }
        }

        return null;
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
