using System.Collections.Immutable;

namespace MesoSite.Readability;

/// <summary>
/// Text to sentences. A sentence ends with a mark of its end, followed by white space or, in scripts without spaces, by anything. It does not end
/// inside a number, after an abbreviation or an initial, nor before a small letter ("“Is it better?” she asked"). A colon and a semicolon
/// end none: so a text is never made easier by them. The end of the text ends a sentence without a mark, as in a list.
/// </summary>
internal static class SentenceSplitter
{
    private const string Ends = ".!?…؟۔।。！？｡";
    private const string EndsWithoutSpace = "。！？｡";
    private const string Closers = "\"'”’»›)]）］」』】*";

    /// <summary>The sentences of a text that have a word, as places in it, without white space around them.</summary>
    public static ImmutableArray<Range> Split(string text, ImmutableHashSet<string> abbreviations)
    {
        var sentences = ImmutableArray.CreateBuilder<Range>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Ends.Contains(text[at], StringComparison.Ordinal))
            {
                continue;
            }

            var mark = at;
            while (at + 1 < text.Length && (Ends.Contains(text[at + 1], StringComparison.Ordinal) || Closers.Contains(text[at + 1], StringComparison.Ordinal)))
            {
                at++;
            }

            if (IsEnd(text, start, mark, at + 1, abbreviations))
            {
                Add(sentences, text, start, at + 1);
                start = at + 1;
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences.ToImmutable();
    }

    private static bool IsEnd(string text, int start, int mark, int after, ImmutableHashSet<string> abbreviations)
    {
        if (after == text.Length || EndsWithoutSpace.Contains(text[mark], StringComparison.Ordinal))
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[after]))
        {
            return false;
        }

        var next = after;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            next++;
        }

        return (next == text.Length || !char.IsLower(text[next])) && !(text[mark] == '.' && IsAbbreviated(text, start, mark, abbreviations));
    }

    private static bool IsAbbreviated(string text, int start, int mark, ImmutableHashSet<string> abbreviations)
    {
        var from = mark;
        while (from > start && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..mark];
        // An initial of a name; a letter such as the "A" of a vitamin is written without a stop, and ends a sentence too seldom to matter.
        return (word.Length == 1 && char.IsUpper(word[0])) || abbreviations.Contains(word.ToLowerInvariant());
    }

    private static void Add(ImmutableArray<Range>.Builder sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (text.AsSpan(start, end - start).ContainsAnyLetterOrDigit())
        {
            sentences.Add(start..end);
        }
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }
}
