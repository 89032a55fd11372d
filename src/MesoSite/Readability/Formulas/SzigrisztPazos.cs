namespace MesoSite.Readability.Formulas;

/// <summary>
/// Perspicuity, for Spanish, read on the INFLESZ scale, which was validated on texts for patients: below 40 very hard, 40–55 rather hard,
/// 55–65 normal, 65–80 rather easy, above 80 very easy.
/// F. Szigriszt Pazos (1993), Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad, Universidad Complutense de Madrid.
/// I. M. Barrio-Cantalejo et al. (2008), Validación de la Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes,
/// Anales del Sistema Sanitario de Navarra 31(2), 135–152.
/// </summary>
public static class SzigrisztPazos
{
    /// <summary>Ease from 0 to 100; higher is easier.</summary>
    public static readonly Formula Formula = new(
        "INFLESZ", "ease, at least", false, counts => 206.835 - (62.3 * counts.SyllablesAWord) - counts.WordsASentence);
}
