namespace MesoSite.Readability.Formulas;

/// <summary>
/// SMOG, for English: the school year in the United States whose pupils understand all of the text, where Flesch–Kincaid is content with most of it.
/// So it gives a grade or two more for the same text. It was made for samples of thirty sentences and says little of shorter texts.
/// G. H. McLaughlin (1969), SMOG grading: a new readability formula, Journal of Reading 12(8), 639–646.
/// </summary>
public static class Smog
{
    /// <summary>Grade; higher is harder; never below 3.1.</summary>
    public static readonly Formula Formula = new(
        "SMOG", "grade, at most", true, counts => (1.0430 * Math.Sqrt(30 * counts.PolysyllablesASentence)) + 3.1291);
}
