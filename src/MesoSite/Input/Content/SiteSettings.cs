using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>site.yaml</c>: the clinic, its languages, and whom to call.</summary>
/// <param name="WithdrawAfter">Days after a review was due until what rests on it is withdrawn; null for never.</param>
/// <param name="ReadingLevel">By language, how hard an article may be to read, in the unit of the language's first formula; a language without a limit is absent.</param>
/// <param name="Html">Names of the HTML elements that texts may have.</param>
/// <param name="OutsideAddresses">What addresses outside of the site begin with that its pages may lead to, besides those of its sources.</param>
/// <param name="Offline">True where phones keep copies of pages; where nothing is said they keep none, because a clinic's page on privacy has to tell of it first.</param>
internal sealed record SiteSettings(
    string? Address,
    Located<string> DefaultLanguage,
    ImmutableArray<Located<string>> Languages,
    StaleTranslations StaleTranslations,
    ImmutableArray<Located<LanguagePair>> Bilingual,
    Located<string> Country,
    ImmutableArray<Located<string>> Articles,
    Clinic Clinic,
    Table<EmergencyNumbers> EmergencyNumbers,
    Table<decimal> ReadingLevel,
    PrintSettings Print,
    int? WithdrawAfter,
    Budgets Budgets,
    ImmutableArray<string> OutsideAddresses,
    bool Offline,
    ImmutableHashSet<string> Html)
{
    /// <summary>Where the site's root is on its host, such as <c>/</c> or <c>/handouts/</c>; null where its address is not known.</summary>
    public string? RootOnHost => Address is null ? null : new Uri(Address + "/").AbsolutePath;

    // With the longest path of a page it still fits into a QR code, which holds 2,331 bytes at the level that we use.
    private const int MaxAddress = 1_000;

    private static readonly Shape<string> WebAddress = new ScalarShape<string>(
        $"an address such as https://handouts.example.org, of at most {MaxAddress} characters",
        (string text, out string value) =>
        {
            value = text.TrimEnd('/');
            return IsShort(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri is { Query: "", Fragment: "" };
        });

    private static readonly Shape<StaleTranslations> StalePolicy =
        new ChoiceShape<StaleTranslations>(("notice", StaleTranslations.Notice), ("original", StaleTranslations.Original));

    private static readonly Shape<bool> OnOrOff = new ChoiceShape<bool>(("on", true), ("off", false));

    private static readonly Shape<string> CountryCode = new ScalarShape<string>(
        "a country's ISO code of two capital letters, such as GB",
        (string text, out string value) =>
        {
            value = text;
            return IsCountry(text);
        });

    private static readonly Shape<decimal> Level = new ScalarShape<decimal>(
        "a number such as 6 or 62.5",
        (string text, out decimal value) =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value > 0);

    private static readonly Shape<int> Days = new ScalarShape<int>(
        "a length of time of a day or more, such as 180 d (units: d wk mo y)",
        (string text, out int value) =>
        {
            var isDuration = Duration.TryParse(text, out var duration);
            value = (int)Math.Ceiling(duration.Hours / 24);
            return isDuration && duration.Unit >= DurationUnit.Day && value >= 1;
        });

    private static readonly Shape<string> HtmlName =
        new ChoiceShape<string>([.. HtmlTag.Elements.Order(StringComparer.Ordinal).Select(name => (name, name))]);

    private static readonly Table<decimal> NoLevels = new([]);

    public static readonly Shape<SiteSettings> Shape = new RecordShape<SiteSettings>(map => new SiteSettings(
        map.Optional("address", WebAddress),
        map.Required("default-language", Shapes.Located(Shapes.Text)),
        map.Required("languages", Shapes.Set(Shapes.Located(Shapes.Text))),
        map.Optional("stale-translations", StalePolicy, StaleTranslations.Notice),
        map.Optional("bilingual", new ListShape<Located<LanguagePair>>(Shapes.Located(LanguagePair.Shape), isSet: true), []),
        map.Required("country", Shapes.Located(CountryCode)),
        map.Required("articles", Shapes.IdReferences),
        map.Required("clinic", Clinic.Shape),
        map.Required("emergency-numbers", new TableShape<EmergencyNumbers>(Content.EmergencyNumbers.Shape, CountryCode.Expected, IsCountry)),
        // Any key is taken here, and held against the list of languages later.
        map.Optional("reading-level", new TableShape<decimal>(Level, "a language's tag", tag => tag.Length > 0), NoLevels),
        map.Optional("print", PrintSettings.Shape, PrintSettings.Usual),
        map.OptionalValue("withdraw-after", Days),
        map.Optional("budgets", Budgets.Shape, Budgets.Usual),
        map.Optional("outside-addresses", Shapes.Set(WebAddress), []),
        map.Optional("offline", OnOrOff, false),
        [.. map.Optional("html", Shapes.Set(HtmlName), [])]));

    /// <summary>True for an address that a QR code can hold with any page's path behind it.</summary>
    public static bool IsShort(string address) => Encoding.UTF8.GetByteCount(address) <= MaxAddress;

    /// <summary>True for two capital letters, as ISO 3166 has them.</summary>
    public static bool IsCountry(string text) => text.Length == 2 && text.All(char.IsAsciiLetterUpper);
}

/// <summary>What readers see where a translation is older than its original.</summary>
internal enum StaleTranslations
{
    /// <summary>The translation, with a notice.</summary>
    Notice,

    /// <summary>The original, marked as being in another language.</summary>
    Original,
}

/// <summary>Two languages that are shown side by side, such as <c>en+ar</c>.</summary>
internal sealed record LanguagePair(string First, string Second)
{
    public static readonly Shape<LanguagePair> Shape = new ScalarShape<LanguagePair>(
        "two different languages of the site, such as en+ar",
        (string text, out LanguagePair value) =>
        {
            var parts = text.Split('+');
            value = new LanguagePair(parts[0], parts[^1]);
            return parts.Length == 2 && parts.All(part => part.Length > 0) && value.First != value.Second;
        });

    /// <summary>As it stands in <c>site.yaml</c>, and in the names of files.</summary>
    public override string ToString() => $"{First}+{Second}";
}

/// <summary>The numbers of a country; the first is the one to call.</summary>
internal sealed record EmergencyNumbers(ImmutableArray<string> Numbers, ImmutableArray<Located<string>> Sources)
{
    public static readonly Shape<EmergencyNumbers> Shape = new RecordShape<EmergencyNumbers>(map => new EmergencyNumbers(
        map.Required("numbers", Shapes.Set(PhoneNumber.Shape)),
        map.Required("sources", Shapes.IdReferences)));
}
