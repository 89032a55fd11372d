namespace MesoSite.Readability;

/// <summary>A published measure of how hard a text is to read.</summary>
/// <param name="Name">As the field calls it.</param>
/// <param name="Unit">Of its score, with the direction: "grade, at most", "ease, at least".</param>
/// <param name="HigherIsHarder">True for grades and lengths, false for ease.</param>
/// <param name="Score">The score of a text with at least one word.</param>
public sealed record Formula(string Name, string Unit, bool HigherIsHarder, Func<TextCounts, double> Score)
{
    /// <summary>The score to one decimal, as it is shown and as a limit is held against it: a text at 6.04 is at 6.</summary>
    /// <param name="counts">Of a text with at least one word.</param>
    public decimal Shown(TextCounts counts) => Math.Round((decimal)Score(counts), 1, MidpointRounding.AwayFromZero);

    /// <summary>True where a score keeps a limit in this formula's unit.</summary>
    /// <param name="score">The score, as <see cref="Shown"/>.</param>
    /// <param name="limit">The most that may be, or the least where a higher score is easier.</param>
    public bool Keeps(decimal score, decimal limit) => HigherIsHarder ? score <= limit : score >= limit;

    /// <summary>How much harder one score is than another, in the unit of the formula.</summary>
    public double Harder(double score, double than) => HigherIsHarder ? score - than : than - score;
}
