using System.Buffers;
using System.Collections.Immutable;

namespace MesoSite.Readability;

/// <summary>
/// Text to sentences. A sentence ends with a mark of its end, followed by white space or, in scripts without spaces, by anything. It does not end
/// inside a number, after an abbreviation or an initial, nor before a small letter ("“Is it better?” she asked"). A colon and a semicolon
/// end none: so a text is never made easier by them. The end of the text ends a sentence without a mark, as in a list.
/// </summary>
internal static class SentenceSplitter
{
    private const string EndsWithoutSpace = "。！？｡";

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…؟۔।。！？｡");
    private static readonly SearchValues<char> EndsAndClosers = SearchValues.Create(".!?…؟۔।。！？｡\"'”’»›)]）］」』】*");

    /// <summary>The sentences of a text that have a word, as places in it, without white space around them.</summary>
    public static ImmutableArray<Range> Split(string text, ImmutableHashSet<string> abbreviations)
    {
        var sentences = ImmutableArray.CreateBuilder<Range>();
        var start = 0;
        for (var mark = Next(text, 0); mark >= 0;)
        {
            var end = text.AsSpan(mark).IndexOfAnyExcept(EndsAndClosers) is >= 0 and var length ? mark + length : text.Length;
            if (IsEnd(text, start, mark, end, abbreviations))
            {
                Add(sentences, text, start, end);
                start = end;
            }

            mark = Next(text, end);
        }

        Add(sentences, text, start, text.Length);
        return sentences.ToImmutable();
    }

    // Where the next mark of an end is; -1 where there is none.
    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Ends) is >= 0 and var found ? from + found : -1;

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
