using System.Collections.Immutable;
using MesoSite.Cldr;

namespace MesoSite.Input.Typography;

/// <summary>How a language sets its marks.</summary>
/// <param name="Locale">The language in CLDR.</param>
/// <param name="Quotations">The pairs of quotation marks that are right, the usual one first.</param>
/// <param name="Apostrophe">The apostrophe between letters; null where the language has none, or has another kind of letter there.</param>
/// <param name="Spacings">Marks with a space of their own.</param>
/// <param name="OpensQuestions">True where a question and an exclamation also have a mark at their start.</param>
/// <param name="Marks">The marks of its script; null where they are those of Latin script.</param>
/// <param name="Ellipsis">What stands for words left out.</param>
/// <param name="IsTight">True for a script that sets no spaces between its words.</param>
internal sealed record Conventions(
    CldrLocale Locale,
    ImmutableArray<QuotationPair> Quotations,
    string? Apostrophe,
    ImmutableArray<Spacing> Spacings,
    bool OpensQuestions,
    ScriptMarks? Marks,
    string Ellipsis,
    bool IsTight)
{
    private const string Narrow = "\u202F";
    private const string NarrowOrFull = MesoSite.Cldr.Quotations.FrenchSpaces;

    private static readonly ImmutableArray<Spacing> InsideAngles = [new('«', false, NarrowOrFull), new('»', true, NarrowOrFull)];

    // Lexique des règles typographiques en usage à l'Imprimerie nationale, "Ponctuation": a narrow space ("espace fine insécable") before
    // ; ! ? and a no-break space before : and inside « ». CLDR and Unicode (6.2) have U+202F for the narrow one, which may serve for both.
    private static readonly ImmutableArray<Spacing> OfFrance =
        [new(';', true, Narrow), new('!', true, Narrow), new('?', true, Narrow), new(':', true, NarrowOrFull), .. InsideAngles];

    // Office québécois de la langue française, "Espacement avant et après les signes de ponctuation": none before ; ! ?, or a narrow one.
    private static readonly ImmutableArray<Spacing> OfQuebec =
        [new(';', true, Narrow, true), new('!', true, Narrow, true), new('?', true, Narrow, true), new(':', true, NarrowOrFull), .. InsideAngles];

    // The Unicode Standard, 9.2: Arabic has its own comma, semicolon and question mark. So do the other languages of its script in CLDR.
    private static readonly ScriptMarks OfArabic = new(",;?", "،؛؟");

    // GB/T 15834-2011, Use of punctuation marks, and the Revised Handbook of Punctuation of Taiwan (2008): marks take a whole square.
    private static readonly ScriptMarks OfChinese = new(",.:;?!()", "，。：；？！（）");

    /// <summary>The conventions of a language that CLDR has.</summary>
    /// <param name="tag">Its BCP 47 tag, as in <c>site.yaml</c>.</param>
    public static Conventions Of(string tag)
    {
        var locale = CldrLocale.TryFor(tag)!;
        var isChinese = locale.Script is "Hans" or "Hant";
        return new Conventions(
            locale,
            MesoSite.Cldr.Quotations.PairsOf(locale),
            // The Unicode Standard, 6.2: U+2019 is the apostrophe of punctuation. In Uzbek the sign is a letter, U+02BB or U+02BC.
            locale.Script == "Latn" && locale.Tag != "uz" ? "’" : null,
            locale.Tag != "fr" ? [] : tag == "fr-CA" ? OfQuebec : OfFrance,
            // Ortografía de la lengua española (2010): both marks are always written.
            locale.Tag == "es",
            locale.Script == "Arab" ? OfArabic : isChinese ? OfChinese : null,
            // GB/T 15834-2011: six dots in two squares.
            isChinese ? "……" : "…",
            isChinese);
    }
}
