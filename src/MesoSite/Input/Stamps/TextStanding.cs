using MesoSite.Input.Content;

namespace MesoSite.Input.Stamps;

/// <summary>How the translation of a text stands to its original.</summary>
public enum Standing
{
    /// <summary>Made from the original as it is now.</summary>
    Current,

    /// <summary>Made from an original that has changed since.</summary>
    Stale,

    /// <summary>New, or changed since it was stamped: what it was made from is not known.</summary>
    Unstamped,

    /// <summary>Not there.</summary>
    Missing,
}

/// <summary>A text, its translation, and how they stand to each other.</summary>
/// <param name="Original">The text in the language that the others are translated from.</param>
/// <param name="Translation">The translation; null where it is missing.</param>
/// <param name="Stamp">What is known of it; null where it never was stamped.</param>
internal sealed record TextStanding(AuthoredText Original, AuthoredText? Translation, Stamp? Stamp)
{
    /// <summary>The key of the translation; of the original where there is none.</summary>
    public string Key => (Translation ?? Original).Key;

    /// <summary>How they stand.</summary>
    public Standing Standing { get; } =
        Translation is null ? Standing.Missing
        : Stamp is null || Stamp.Text != TextHash.Of(Translation.Text) ? Standing.Unstamped
        : Stamp.Original != TextHash.Of(Original.Text) ? Standing.Stale
        : Standing.Current;

    /// <summary>True where a patient's safety hangs on it: the symptom checker of its language is taken out while it is old or missing.</summary>
    public bool IsSafety => SafetyTexts.Has(Original.Key);
}
