namespace MesoSite.Cldr;

/// <summary>The grammatical number a language asks for; which of them it uses, and when, is in its plural rules (UTS #35 Part 3).</summary>
public enum PluralCategory
{
    /// <summary>Arabic, Welsh, Latvian: none.</summary>
    Zero,

    /// <summary>A single one; in some languages also 0, 0.5, 21.</summary>
    One,

    /// <summary>A pair, where the language has a dual.</summary>
    Two,

    /// <summary>A small number: Arabic 3–10, Polish 2–4.</summary>
    Few,

    /// <summary>A large number: Arabic 11–99, Polish 5–21.</summary>
    Many,

    /// <summary>Every number no rule claims; the only one all languages have.</summary>
    Other,
}
