using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MesoSite.Cldr;

/// <summary>
/// A language's conventions, from the subset of CLDR that is embedded. The formatters beside this file
/// (<see cref="Numbers"/>, <see cref="Durations"/>, <see cref="Dates"/>, …) take one and return text.
/// </summary>
/// <remarks>
/// The text is plain, in logical order, without directional marks of our own. It reads right wherever the element around it has
/// the language's <c>dir</c>: the dash of a range between two numbers takes the paragraph's direction (UAX #9, N1), so
/// "7–14" runs from right to left in Arabic. That holds for dashes but not for the hyphen-minus (W4), which no right-to-left
/// locale of CLDR has in its range pattern; a test keeps watch. In a sentence of another direction, put it in a
/// <c>&lt;bdi&gt;</c> or an element with <c>dir</c>, as with any foreign text.
/// </remarks>
public sealed class CldrLocale
{
    private static readonly Lazy<LocaleIndex> Index = new(() => EmbeddedData.Read("index.json", LocaleFromJson.Index));
    private static readonly ConcurrentDictionary<string, Lazy<CldrLocale>> Loaded = new();

    private readonly Lazy<ImmutableDictionary<string, string>> territories;

    private CldrLocale(string tag)
    {
        Tag = tag;
        Data = EmbeddedData.Read($"{tag}.json", LocaleFromJson.Locale);
        territories = new(() => EmbeddedData.Read($"territories-{tag}.json", LocaleFromJson.Map));
    }

    /// <summary>The embedded locales, sorted: the languages CLDR covers at its <c>modern</c> level, and their scripts.</summary>
    public static ImmutableArray<string> Available => Index.Value.Tags;

    /// <summary>The tag of the data, which may be shorter than the one asked for: <c>es</c> for <c>es-MX</c>.</summary>
    public string Tag { get; }

    /// <summary>The language's name for itself, with a capital where its script has any: "Español", "简体中文".</summary>
    public string Autonym => Data.Autonym;

    /// <summary>The way its lines run.</summary>
    public TextDirection Direction => Data.Direction;

    /// <summary>The script it is written in, ISO 15924 (<c>Latn</c>, <c>Arab</c>, <c>Hans</c>), by CLDR's likely subtags.</summary>
    public string Script => Data.Script;

    /// <summary>
    /// CLDR's default numbering system, which every formatter here writes: <c>latn</c> for <c>ar</c> (its regions differ: <c>ar-EG</c>
    /// has <c>arab</c>, but is not embedded), <c>arabext</c> for <c>fa</c> and <c>ps</c>, <c>beng</c> for <c>bn</c>.
    /// </summary>
    public string NumberingSystem => Data.Numbers.System;

    /// <summary>The letters of an index from A to Z (CLDR's index characters), in their order: "Ç" after "C" in Turkish, "CS" as one in Hungarian.</summary>
    public ImmutableArray<string> IndexLetters => Data.Index;

    /// <summary>Its quotation marks.</summary>
    public QuotationMarks Quotes => Data.Quotes;

    internal LocaleData Data { get; }

    /// <summary>
    /// The nearest embedded locale (<c>zh-Hans-CN</c> → <c>zh-Hans</c>, <c>pt-BR</c> → <c>pt</c>, <c>zh-TW</c> → <c>zh-Hant</c>), or
    /// null. Never one of another script: <c>pa-Arab</c> has no data of its own, and Gurmukhi would be no help to its reader.
    /// Loaded once; safe from any thread.
    /// </summary>
    public static CldrLocale? TryFor(string languageTag)
    {
        if (Index.Value.Nearest(languageTag) is not var (tag, script))
        {
            return null;
        }

        var locale = Loaded.GetOrAdd(tag, found => new(() => new(found))).Value;
        return script is null || script == locale.Script ? locale : null;
    }

    /// <summary>A country's name in this language, by its ISO 3166-1 alpha-2 code in capitals; null for any other code.</summary>
    public string? TerritoryName(string code) => territories.Value.GetValueOrDefault(code);
}
