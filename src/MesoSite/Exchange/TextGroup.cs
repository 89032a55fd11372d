using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;

namespace MesoSite.Exchange;

/// <summary>A text of the original with its translation: one entry of a PO file.</summary>
/// <param name="Key">Its key, without that of a plural form.</param>
/// <param name="Originals">The original; several where it has plural forms.</param>
/// <param name="Standings">The translation, form by form.</param>
internal sealed record TextGroup(string Key, ImmutableArray<AuthoredText> Originals, ImmutableArray<TextStanding> Standings)
{
    // A text that says this depends on a number, whether or not its language has several forms.
    private const string Count = "{count}";

    /// <summary>All texts of the original that are not empty, in its order.</summary>
    public static ImmutableArray<TextGroup> All(LanguageTexts original, LanguageTexts language, StampBook stamps)
    {
        var standings = Input.Stamps.Standings.Of(original.All, language.All, stamps).All.ToLookup(text => Input.Stamps.Standings.BaseOf(text.Key), StringComparer.Ordinal);
        return
        [
            .. from text in original.All
               group text by Input.Stamps.Standings.BaseOf(text.Key) into forms
               where forms.Any(form => form.Text.Trim().Length > 0)
               select new TextGroup(forms.Key, [.. forms], [.. standings[forms.Key]]),
        ];
    }

    /// <summary>The text in the singular, or in the only form that it has.</summary>
    public string Singular => Trimmed(Form(Originals, PluralCategory.One) ?? General);

    /// <summary>The text in the plural; null where it does not depend on a number.</summary>
    public string? Plural => IsPlural ? Trimmed(General) : null;

    /// <summary>True where the translation is a set of forms in its file.</summary>
    public bool HasForms => Translations.Any(text => text.Key != Key);

    /// <summary>How the worst of its forms stands: old before missing before not stamped.</summary>
    public Standing Standing =>
        Standings.Any(text => text.Standing == Standing.Stale) ? Standing.Stale
        : Standings.Select(text => text.Standing).Max() is var worst && worst > Standing.Stale ? worst
        : Standing.Current;

    /// <summary>The translation's text for a form, or for all numbers; null where it is missing.</summary>
    /// <param name="category">The form; null for a text that does not depend on a number.</param>
    public string? Translation(PluralCategory? category)
    {
        var form = (category is { } asked ? Form(Translations, asked) : null) ?? Form(Translations, PluralCategory.Other) ?? Translations.FirstOrDefault();
        return form is null ? null : Trimmed(form);
    }

    /// <summary>The original of a form of the translation, as stamps know it.</summary>
    /// <param name="key">The form's key.</param>
    public AuthoredText OriginalOf(string key) => Originals.FirstOrDefault(text => text.Key == key) ?? General;

    /// <summary>The key of a form.</summary>
    public string KeyOf(PluralCategory category) => $"{Key}.{category.ToString().ToLowerInvariant()}";

    /// <summary>White space at the ends of a text is the file's, and no translator's.</summary>
    public static string Trimmed(string text) => text.Trim('\n');

    private bool IsPlural => Originals.Any(text => text.Key != Key) || HasForms || Originals.Any(text => text.Text.Contains(Count, StringComparison.Ordinal));

    private AuthoredText General => Form(Originals, PluralCategory.Other) ?? Originals[0];

    private IEnumerable<AuthoredText> Translations => Standings.Select(text => text.Translation).OfType<AuthoredText>();

    private AuthoredText? Form(IEnumerable<AuthoredText> forms, PluralCategory category) => forms.FirstOrDefault(text => text.Key == KeyOf(category));

    private static string Trimmed(AuthoredText text) => Trimmed(text.Text);
}
