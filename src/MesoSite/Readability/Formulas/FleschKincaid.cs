namespace MesoSite.Readability.Formulas;

/// <summary>
/// Flesch–Kincaid grade level, for English: the school year in the United States whose pupils understand most of the text.
/// J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom (1975), Derivation of new readability formulas (Automated Readability Index,
/// Fog Count and Flesch Reading Ease Formula) for Navy enlisted personnel, Research Branch Report 8-75, Naval Technical Training Command.
/// </summary>
public static class FleschKincaid
{
    /// <summary>Grade; higher is harder.</summary>
    public static readonly Formula Formula = new(
        "Flesch–Kincaid", "grade, at most", true, counts => (0.39 * counts.WordsASentence) + (11.8 * counts.SyllablesAWord) - 15.59);
}
