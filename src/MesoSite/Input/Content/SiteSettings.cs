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
    /// <summary>What stands for a country until the author names one: the code that ISO 3166 keeps for users, and CLDR for unknown regions.</summary>
    public const string NoCountry = "ZZ";

    /// <summary>Where the site's root is on its host, such as <c>/</c> or <c>/handouts/</c>; null where its address is not known.</summary>
    public string? RootOnHost => Address is null ? null : new Uri(Address + "/").AbsolutePath;

    private const string CountryPattern = "^[A-Z]{2}$";

    // With the longest path of a page it still fits into a QR code, which holds 2,331 bytes at the level that we use.
    private const int MaxAddress = 1_000;

    private static readonly Shape<string> WebAddress = new ScalarShape<string>(
        $"an address such as https://handouts.example.org, of at most {MaxAddress} characters",
        new ScalarForm("^[Hh][Tt][Tt][Pp][Ss]?://[^?#]+$"),
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
        new ScalarForm(CountryPattern),
        (string text, out string value) =>
        {
            value = text;
            return IsCountry(text);
        });

    private static readonly Shape<decimal> Level = new ScalarShape<decimal>(
        "a number such as 6 or 62.5",
        new ScalarForm($"^{Shapes.NumberPattern}$", NumberKind.Any),
        (string text, out decimal value) =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value > 0);

    private static readonly Shape<int> Days = new ScalarShape<int>(
        "a length of time of a day or more, such as 180 d (units: d wk mo y)",
        new ScalarForm($"^{Shapes.NumberPattern} (d|wk|mo|y)$"),
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
        map.Optional("address", "Where the site is on the web; QR codes and links of PDFs lead there.", WebAddress),
        map.Required("default-language", "The language that the others are translated from.", Shapes.Located(Shapes.Text)),
        map.Required("languages", "The site's languages, by their tags, in the order of the menu.", Shapes.Set(Shapes.Located(Shapes.Text))),
        map.Optional("stale-translations", "What readers see where a translation is older than its original.", StalePolicy, StaleTranslations.Notice),
        map.Optional("bilingual", "Pairs of languages in which every article also stands side by side.", new ListShape<Located<LanguagePair>>(Shapes.Located(LanguagePair.Shape), isSet: true), []),
        map.Required("country", "Whose emergency number is shown first.", Shapes.Located(CountryCode)),
        map.Required("articles", "The articles, by the names of their folders, in the order of the menus.", Shapes.IdReferences),
        map.Required("clinic", "The clinic that hands the pages out.", Clinic.Shape),
        map.Required("emergency-numbers", "Emergency numbers by country. Check each before you publish.", new TableShape<EmergencyNumbers>(Content.EmergencyNumbers.Shape, CountryCode.Expected, CountryPattern, IsCountry)),
        // Any key is taken here, and held against the list of languages later.
        map.Optional("reading-level", "How hard an article may be to read, by language; past the limit the build warns.", new TableShape<decimal>(Level, "a language's tag", null, tag => tag.Length > 0), NoLevels),
        map.Optional("print", "What mesosite print makes where nothing else is asked for.", PrintSettings.Shape, PrintSettings.Usual),
        map.OptionalValue("withdraw-after", "How long after a review was due what rests on it is withdrawn. Left out: never.", Days),
        map.Optional("budgets", "How much a page may weigh, where other limits than the usual ones are wanted.", Budgets.Shape, Budgets.Usual),
        map.Optional("outside-addresses", "What addresses may begin with that a page may lead to, besides those of sources.yaml.", Shapes.Set(WebAddress), []),
        map.Optional("offline", "on lets phones keep copies of pages for when there is no network; off, or left out, frees phones that have some.", OnOrOff, false),
        [.. map.Optional("html", "HTML elements that texts may have; left out: none.", Shapes.Set(HtmlName), [])]));

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
        new ScalarForm(@"^[^+]+\+[^+]+$"),
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
        map.Required("numbers", "The numbers; the first is the one to call. Write them in quotes.", Shapes.Set(PhoneNumber.Shape)),
        map.Required("sources", "Where they come from: ids of sources.yaml.", Shapes.IdReferences)));
}
