namespace MesoSite.Readability.Formulas;

/// <summary>
/// Flesch's ease for Turkish, whose suffixes make long words: 90–100 very easy, 70–89 easy, 50–69 of medium difficulty, 30–49 hard, 1–29 very hard.
/// E. Ateşman (1997), Türkçede okunabilirliğin ölçülmesi, Ankara Üniversitesi TÖMER Dil Dergisi 58, 71–74.
/// </summary>
public static class Atesman
{
    /// <summary>Ease from 0 to 100; higher is easier.</summary>
    public static readonly Formula Formula = new(
        "Ateşman", "ease, at least", false, counts => 198.825 - (40.175 * counts.SyllablesAWord) - (2.610 * counts.WordsASentence));
}
