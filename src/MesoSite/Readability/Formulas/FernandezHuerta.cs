namespace MesoSite.Readability.Formulas;

/// <summary>
/// Lecturability, for Spanish: an adaptation of Flesch's ease. The print of 1959 takes syllables per hundred words, and is often copied with
/// sentences per hundred words as its second figure, which would make long sentences easier; words a sentence are meant.
/// J. Fernández Huerta (1959), Medidas sencillas de lecturabilidad, Consigna 214, 29–32.
/// G. Law (2011), Error in the Fernandez Huerta readability formula, Linguist List 22.2332.
/// </summary>
public static class FernandezHuerta
{
    /// <summary>Ease from 0 to 100; higher is easier.</summary>
    public static readonly Formula Formula = new(
        "Fernández-Huerta", "ease, at least", false, counts => 206.84 - (0.60 * 100 * counts.SyllablesAWord) - (1.02 * counts.WordsASentence));
}
