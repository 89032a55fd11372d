using System.Collections.Immutable;

namespace MesoSite.Input.Stamps;

/// <summary>The texts on which a patient's safety hangs: red flags, dispositions, emergency help, and all words of the symptom checker.</summary>
internal static class SafetyTexts
{
    // The parts of a language's words that hold nothing else.
    private static readonly ImmutableArray<string> Parts = ["red-flags", "dispositions", "emergency", "checker"];

    // The answers of the symptom checker, and what is written around them.
    private static readonly ImmutableArray<string> ThemeTexts = ["answer-", "band-", "checker-", "emergency-"];

    /// <summary>True for the key of such a text.</summary>
    public static bool Has(string key) =>
        IsAuthored(key)
        || (StampBook.IsOfTheme(key) && ThemeTexts.Any(key[AuthoredTexts.Theme.Length..].StartsWith));

    /// <summary>True where it is the clinic's, and not the theme's: a theme has to be whole.</summary>
    public static bool IsAuthored(string key) =>
        key.StartsWith(AuthoredTexts.Locales, StringComparison.Ordinal) && Parts.Contains(key[AuthoredTexts.Locales.Length..].Split('.')[0]);
}
