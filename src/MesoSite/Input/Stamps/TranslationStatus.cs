using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input.Stamps;

/// <summary>How far the translation into a language is.</summary>
/// <param name="Language">Its BCP 47 tag.</param>
/// <param name="Texts">How many texts there are to translate.</param>
/// <param name="Current">Made from the originals as they are now.</param>
/// <param name="Stale">Made from originals that have changed since.</param>
/// <param name="Missing">Not there.</param>
/// <param name="Unstamped">Of which it is not known what they were made from.</param>
/// <param name="Machine">Made by a machine, of those that are stamped.</param>
/// <param name="Reviewed">Checked by a second person, and current.</param>
/// <param name="CheckerIsOut">True where the language has no symptom checker, because a text that patients' safety hangs on is old or missing.</param>
/// <param name="Tasks">What there is to do.</param>
public sealed record TranslationStatus(
    string Language,
    int Texts,
    int Current,
    int Stale,
    int Missing,
    int Unstamped,
    int Machine,
    int Reviewed,
    bool CheckerIsOut,
    ImmutableArray<TranslationTask> Tasks)
{
    /// <summary>True where every text is there and made from its original as it is now.</summary>
    public bool IsComplete => Current == Texts;

    /// <summary>The status of all languages but the one that the others are translated from.</summary>
    internal static ImmutableArray<TranslationStatus> Of(SiteContent content) =>
        [.. content.Languages.Where(language => language.Tag != content.Source.Tag).Select(language => Of(language, content.Originals))];

    private static TranslationStatus Of(LanguageContent language, ImmutableSortedDictionary<string, string> originals)
    {
        var texts = language.Standings.All;
        int Count(Standing standing) => texts.Count(text => text.Standing == standing);
        return new TranslationStatus(
            language.Tag,
            texts.Length,
            Count(Standing.Current),
            Count(Standing.Stale),
            Count(Standing.Missing),
            Count(Standing.Unstamped),
            texts.Count(text => text is { Standing: Standing.Current or Standing.Stale, Stamp.Delivery.By: Translator.Machine }),
            texts.Count(text => text is { Standing: Standing.Current, Stamp.Delivery.Reviewed: not null }),
            language.CheckerIsOut,
            [.. texts.Where(text => text.Standing != Standing.Current).Select(text => Task(text, originals)).OrderBy(task => !task.IsSafety)]);
    }

    private static TranslationTask Task(TextStanding text, ImmutableSortedDictionary<string, string> originals) => new(
        text.Key,
        text.Standing,
        text.IsSafety,
        (text.Translation ?? text.Original).Span,
        text.Standing == Standing.Stale ? originals.GetValueOrDefault(text.Stamp!.Original) : null,
        text.Original.Text,
        text.Translation?.Text);
}

/// <summary>A text that a translator has to look at.</summary>
/// <param name="Key">Its key, the same in every language.</param>
/// <param name="Standing">Why.</param>
/// <param name="IsSafety">True where patients' safety hangs on it.</param>
/// <param name="Place">Where it stands; where it is missing, its original.</param>
/// <param name="Before">The original that it was made from, where that has changed and is known.</param>
/// <param name="Now">The original as it is now.</param>
/// <param name="Text">The translation as it is now; null where it is missing.</param>
public sealed record TranslationTask(string Key, Standing Standing, bool IsSafety, SourceSpan Place, string? Before, string Now, string? Text);
