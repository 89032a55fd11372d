using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MesoSite.Readability;

/// <summary>How texts of one language are measured.</summary>
/// <param name="Formulas">The first is the one that a limit is set in.</param>
/// <param name="LongSentence">The most words, or characters, of a sentence that is not long.</param>
public sealed record ReadingLanguage(ImmutableArray<Formula> Formulas, int LongSentence)
{
    /// <summary>The formula that a limit is set in.</summary>
    public Formula First => Formulas[0];

    /// <summary>True for a script without spaces, whose characters are counted in place of words.</summary>
    public bool CountsCharacters { get; init; }

    /// <summary>Counts the syllables of a word; null where no formula asks for them.</summary>
    internal Func<string, int>? Syllables { get; init; }

    // Texts have few words, many times: most of the time of measuring went into their syllables.
    private readonly ConcurrentDictionary<string, int> known = new(StringComparer.Ordinal);

    private ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Known => known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in small letters, without their full stop, that end no sentence.</summary>
    internal ImmutableHashSet<string> Abbreviations { get; init; } = [];

    /// <summary>What a sentence counts.</summary>
    /// <param name="sentence">The text of one sentence.</param>
    public TextCounts Count(ReadOnlySpan<char> sentence)
    {
        var words = CountsCharacters ? Words.Characters(sentence) : Words.Of(sentence);
        if (words.Count == 0)
        {
            return TextCounts.None;
        }

        var (letters, syllables, polysyllables) = (0, 0, 0);
        foreach (var range in words)
        {
            var word = sentence[range];
            foreach (var letter in word)
            {
                letters += Words.IsWritten(letter) ? 1 : 0;
            }

            if (Syllables is not null)
            {
                var count = SyllablesOf(word);
                syllables += count;
                polysyllables += count >= 3 ? 1 : 0;
            }
        }

        return new TextCounts(1, words.Count, letters, syllables, polysyllables, words.Count > LongSentence ? 1 : 0);
    }

    /// <summary>The sentences of a text, as places in it; text without a word is none.</summary>
    /// <param name="text">A paragraph, an item of a list or the like.</param>
    public ImmutableArray<Range> Sentences(string text) => SentenceSplitter.Split(text, Abbreviations);

    // A number in figures is one syllable: it is read at a glance, and spelling it out would reward authors for hiding it in words.
    // Parts of a word with a hyphen or an apostrophe are one word, as Flesch has it, but each has its own syllables.
    private int SyllablesOf(ReadOnlySpan<char> word)
    {
        if (!Known.TryGetValue(word, out var count))
        {
            count = SyllablesOf(word.ToString());
            Known.TryAdd(word, count);
        }

        return count;
    }

    private int SyllablesOf(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return 1;
        }

        var parts = word.Split(Words.Joints, StringSplitOptions.RemoveEmptyEntries);
        return Math.Max(1, parts.Sum(part => Syllables!(part)));
    }
}
