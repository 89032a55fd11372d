using System.Collections.Immutable;

namespace MesoSite.Cldr;

/// <summary>Words in a language's quotation marks.</summary>
public static class Quotations
{
    /// <summary>The spaces that may stand inside French marks, the usual one first.</summary>
    public const string FrenchSpaces = "\u202F\u00A0";

    private static readonly QuotationPair Angles = new("«", "»");
    private static readonly QuotationPair Curls = new("“", "”");
    private static readonly QuotationPair SingleCurls = new("‘", "’");

    /// <summary>The pairs that are right in a language: the one around a quotation first, those for a quotation in a quotation after it.</summary>
    public static ImmutableArray<QuotationPair> PairsOf(CldrLocale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var (outer, inner) = (new QuotationPair(locale.Quotes.Start, locale.Quotes.End), new QuotationPair(locale.Quotes.InnerStart, locale.Quotes.InnerEnd));
        return locale.Tag switch
        {
            // Ortografía de la lengua española (RAE and ASALE, 2010): « », then “ ”, then ‘ ’. CLDR 48 has the latter two.
            "es" => [Angles, Curls, SingleCurls],
            // Lexique des règles typographiques en usage à l'Imprimerie nationale: “ ” in « ». CLDR has « » twice.
            "fr" => [Angles, Curls, SingleCurls],
            // Arabic books and newspapers set « » (The Unicode Standard, 6.2); CLDR has ” “ and ’ ‘, which are right too.
            "ar" => [Angles, outer, inner],
            _ => outer == inner ? [outer] : [outer, inner],
        };
    }

    /// <summary>The text between the outer quotation marks.</summary>
    public static string Of(CldrLocale locale, string text)
    {
        var pair = PairsOf(locale)[0];

        // CLDR has the marks alone; French typography (Imprimerie nationale) sets a no-break space inside them, as narrow as before a colon.
        var space = locale.Tag is "fr" ? FrenchSpaces[..1] : string.Empty;
        return $"{pair.Start}{space}{text}{space}{pair.End}";
    }
}
