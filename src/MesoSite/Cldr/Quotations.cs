namespace MesoSite.Cldr;

/// <summary>Words in a language's quotation marks.</summary>
public static class Quotations
{
    // CLDR has the marks alone; French typography (Imprimerie nationale) sets a no-break space inside them, as narrow as before a colon.
    private const string FrenchSpace = "\u202F";

    /// <summary>The text between the outer quotation marks.</summary>
    public static string Of(CldrLocale locale, string text)
    {
        var space = locale.Tag is "fr" ? FrenchSpace : string.Empty;
        return $"{locale.Quotes.Start}{space}{text}{space}{locale.Quotes.End}";
    }
}
