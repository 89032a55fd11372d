using System.Collections.Immutable;

namespace MesoSite.Readability;

/// <summary>
/// Orders sentences by how much they make a text harder: by what the text's score would gain without them. A sentence's own score would put a lone
/// long word above everything, for the formulas are made for texts of a hundred words and more.
/// </summary>
public static class HardSentences
{
    /// <summary>The hardest first; of equal ones, the earlier.</summary>
    /// <param name="counts">What each sentence of the text counts.</param>
    /// <param name="formula">What is measured.</param>
    /// <returns>Places in <paramref name="counts"/>.</returns>
    public static ImmutableArray<int> Order(ImmutableArray<TextCounts> counts, Formula formula)
    {
        var text = counts.Aggregate(TextCounts.None, (sum, sentence) => sum.Plus(sentence));
        if (counts.Length < 2)
        {
            return [.. Enumerable.Range(0, counts.Length)];
        }

        var whole = formula.Score(text);
        var gains = counts.Select(sentence => formula.Harder(whole, formula.Score(text.Minus(sentence)))).ToList();
        return [.. Enumerable.Range(0, counts.Length).OrderByDescending(sentence => gains[sentence])];
    }
}
