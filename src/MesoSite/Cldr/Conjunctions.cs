namespace MesoSite.Cldr;

/// <summary>
/// Conjunctions that change with the sound that follows. CLDR's data has only the usual form; the exceptions are rules of the
/// language (RAE, <i>Ortografía</i>, "y/e, o/u") and the ones ICU's list formatter has in code.
/// </summary>
internal static class Conjunctions
{
    /// <summary>The pattern to join <paramref name="next"/> with: Spanish "enrojecimiento e inflamación", Hebrew "ו-MRI".</summary>
    public static string Before(string next, string pattern, CldrLocale locale) => (locale.Tag, pattern) switch
    {
        ("es", "{0} y {1}") when SoundsLikeI(next) => "{0} e {1}",
        ("es", "{0} o {1}") when SoundsLikeO(next) => "{0} u {1}",
        ("he", "{0} ו{1}") when !IsHebrew(next) => "{0} ו-{1}",
        _ => pattern,
    };

    /// <summary>i, hi; but not the y-sound of hia, hie ("agua y hielo").</summary>
    private static bool SoundsLikeI(string text) =>
        Unsounded(text) is ['i' or 'í' or 'I' or 'Í', .. var rest]
        && !(StartsWithH(text) && rest is ['a' or 'e' or 'A' or 'E', ..]);

    /// <summary>o, ho; and the numbers that begin so when spoken: 8, 80 (ocho, ochenta) and 11 (once).</summary>
    private static bool SoundsLikeO(string text) =>
        Unsounded(text) is ['o' or 'ó' or 'O' or 'Ó' or '8', ..] or ['1', '1'] or ['1', '1', ' ', ..];

    private static string Unsounded(string text) => StartsWithH(text) ? text[1..] : text;

    private static bool StartsWithH(string text) => text is ['h' or 'H', ..];

    private static bool IsHebrew(string text) => text is [>= '\u0590' and <= '\u05FF', ..];
}
