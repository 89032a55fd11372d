using MesoSite.Core;

namespace MesoSite.Input;

/// <summary>From a place in a text to its place in the file.</summary>
internal static class RawPlaces
{
    /// <summary>
    /// Finds a piece of a text. In YAML the raw form differs from the text (quotes, indentation, folding), so the piece's own characters,
    /// with the rest of the words that they are in, are looked up in it: the same occurrence, counted from the start.
    /// </summary>
    /// <param name="text">The text as it was read.</param>
    /// <param name="file">Its file.</param>
    /// <param name="rawOffset">Where its raw form begins in the file.</param>
    /// <param name="raw">Its raw form, as it stands in the file; the text itself where the two are one.</param>
    /// <param name="offset">Offset of the piece in the text.</param>
    /// <param name="length">Its length in characters; of a longer piece the first line is found.</param>
    /// <returns>Null for a piece without characters, and for one that is written otherwise in the file.</returns>
    public static SourceSpan? Find(string text, SourceFile file, int rawOffset, string raw, int offset, int length)
    {
        var start = Math.Clamp(offset, 0, text.Length);
        var end = Math.Clamp(offset + length, start, text.Length);
        var lineEnd = text.IndexOf('\n', start, end - start);
        end = lineEnd < 0 ? end : lineEnd;
        if (start == end)
        {
            return null;
        }

        if (ReferenceEquals(raw, text))
        {
            return file.Span(rawOffset + start, end - start);
        }

        var (from, to) = (start, end);
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && !char.IsWhiteSpace(text[to]))
        {
            to++;
        }

        // A backslash before a quotation mark, say, is in the way of the whole words alone; one character by itself could be YAML's own.
        var found = SameOccurrence(text, raw, from, to) is { } words ? words + start - from
            : end - start > 1 ? SameOccurrence(text, raw, start, end)
            : null;
        return found is { } at ? file.Span(rawOffset + at, end - start) : null;
    }

    private static int? SameOccurrence(string text, string raw, int start, int end)
    {
        var piece = text[start..end];
        var found = -1;
        for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0 && at <= start; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            found = raw.IndexOf(piece, found + 1, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }
        }

        return found;
    }
}
