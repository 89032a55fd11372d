using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Input.Content;

namespace MesoSite.Input.Stamps;

/// <summary>How the texts of a language stand to their originals, in the order of the originals.</summary>
internal sealed class Standings
{
    private static readonly ImmutableArray<string> PluralForms = [.. Enum.GetNames<PluralCategory>().Select(name => $".{name.ToLowerInvariant()}")];

    private readonly Dictionary<string, TextStanding> byKey;

    private Standings(ImmutableArray<TextStanding> all)
    {
        (All, byKey) = (all, all.ToDictionary(text => text.Key, StringComparer.Ordinal));
        IsUnsafe = all.Any(text => text.IsSafety && text.Standing is Standing.Stale or Standing.Missing);
    }

    /// <summary>Those of the language that the others are translated from: none.</summary>
    public static Standings None { get; } = new([]);

    public ImmutableArray<TextStanding> All { get; }

    /// <summary>True where a text on which a patient's safety hangs is old or missing.</summary>
    public bool IsUnsafe { get; }

    /// <summary>How a text stands; null for one that has no original.</summary>
    public TextStanding? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>True for a text that is older than its original.</summary>
    public bool IsStale(string key) => Find(key)?.Standing == Standing.Stale;

    /// <summary>Compares texts with their originals.</summary>
    /// <param name="originals">The texts of the language that the others are translated from.</param>
    /// <param name="texts">The same texts in another language.</param>
    /// <param name="stamps">What is known of these.</param>
    public static Standings Of(IEnumerable<AuthoredText> originals, IEnumerable<AuthoredText> texts, StampBook stamps)
    {
        var own = texts.ToLookup(text => BaseOf(text.Key), StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<TextStanding>();
        foreach (var forms in originals.GroupBy(text => BaseOf(text.Key)))
        {
            var translations = own[forms.Key].ToList();
            all.AddRange(translations.Count == 0
                ? forms.Select(form => new TextStanding(form, null, null))
                : translations.Select(text => new TextStanding(Counterpart(text.Key, forms), text, stamps.Find(text.Key))));
        }

        return new Standings(all.ToImmutable());
    }

    // A language has its own plural forms: one that the original lacks is made from the original's general form.
    private static AuthoredText Counterpart(string key, IEnumerable<AuthoredText> forms) =>
        forms.FirstOrDefault(form => form.Key == key) ?? forms.MaxBy(form => form.Key.EndsWith(".other", StringComparison.Ordinal))!;

    /// <summary>The key of a text without that of its plural form.</summary>
    public static string BaseOf(string key)
    {
        var form = StampBook.IsOfTheme(key) ? PluralForms.FirstOrDefault(key.EndsWith) : null;
        return form is null ? key : key[..^form.Length];
    }
}
