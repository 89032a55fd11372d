namespace MesoSite.Readability.Formulas;

/// <summary>
/// Flesch's ease for French, whose words have more syllables than English ones.
/// L. Kandel, A. Moles (1958), Application de l'indice de Flesch à la langue française, Cahiers d'études de radio-télévision 19, 253–274.
/// </summary>
public static class KandelMoles
{
    /// <summary>Ease from 0 to 100; higher is easier.</summary>
    public static readonly Formula Formula = new(
        "Kandel–Moles", "ease, at least", false, counts => 207 - (1.015 * counts.WordsASentence) - (73.6 * counts.SyllablesAWord));
}
