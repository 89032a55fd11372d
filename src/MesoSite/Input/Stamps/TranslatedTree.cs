using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Stamps;

/// <summary>
/// A file of translations as it is to be shown: old texts are marked, and texts on which a patient's safety hangs stand there in the original
/// language where they are missing, so that the rest of the language can be published.
/// </summary>
internal sealed class TranslatedTree
{
    private readonly Standings standings;
    private readonly StaleTranslations policy;

    private TranslatedTree(Standings standings, StaleTranslations policy) => (this.standings, this.policy) = (standings, policy);

    /// <summary>Prepares a file.</summary>
    /// <param name="key">What the keys of its texts begin with.</param>
    /// <param name="root">Its root.</param>
    /// <param name="original">The root of the same file in the language that the others are translated from.</param>
    /// <param name="stamps">What is known of its texts.</param>
    /// <param name="policy">What readers see where a translation is old.</param>
    public static YamlNode Of(string key, YamlNode root, YamlNode original, StampBook stamps, StaleTranslations policy)
    {
        var standings = Standings.Of(AuthoredTexts.OfFile(key, original), AuthoredTexts.OfFile(key, root), stamps);
        return new TranslatedTree(standings, policy).Shown(key, root, original);
    }

    private YamlNode Shown(string key, YamlNode node, YamlNode? original) => node switch
    {
        YamlScalar scalar when standings.IsStale(key) => scalar with
        {
            IsStale = true,
            Original = policy == StaleTranslations.Original ? original as YamlScalar : null,
        },
        YamlMapping mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => Shown(key, entry, original)), .. Missing(key, mapping, original)] },
        _ => node,
    };

    private YamlEntry Shown(string key, YamlEntry entry, YamlNode? original) =>
        entry with { Value = Shown(Below(key, entry), entry.Value, Child(original, entry.Key.Value)) };

    private static IEnumerable<YamlEntry> Missing(string key, YamlMapping mapping, YamlNode? original) =>
        from entry in (original as YamlMapping)?.Entries ?? []
        where SafetyTexts.IsAuthored(Below(key, entry)) && Child(mapping, entry.Key.Value) is null
        select entry with { Value = AsOriginal(entry.Value) };

    private static YamlNode AsOriginal(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar with { Original = scalar },
        YamlMapping mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = AsOriginal(entry.Value) })] },
        _ => node,
    };

    private static string Below(string key, YamlEntry entry) => key.EndsWith(':') ? key + entry.Key.Value : $"{key}.{entry.Key.Value}";

    private static YamlNode? Child(YamlNode? node, string key) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}
