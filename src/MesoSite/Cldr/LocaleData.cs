using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Cldr;

/// <summary>The shape of <c>data/{tag}.json</c>, which <c>refresh.mjs</c> writes. Gaps in patterns are <c>{0}</c> and <c>{1}</c>.</summary>
/// <param name="Autonym">The language's name for itself, as a list of languages shows it.</param>
/// <param name="Celsius">"{0} °C", by plural category.</param>
/// <param name="Dates">The long form of a date.</param>
/// <param name="Direction">"ltr" or "rtl".</param>
/// <param name="Durations">"{0} days", by width, unit and plural category.</param>
/// <param name="Index">The letters of an index from A to Z, in their order; some are several characters that sort as one.</param>
/// <param name="Lists">Enumerations with "and" and with "or".</param>
/// <param name="Numbers">Digits, separators and the patterns around numbers.</param>
/// <param name="Plurals">Which category a number has.</param>
/// <param name="Quotes">Quotation marks.</param>
/// <param name="Script">ISO 15924, the script the data is written in.</param>
internal sealed record LocaleData(
    string Autonym,
    PluralTexts Celsius,
    DateData Dates,
    TextDirection Direction,
    DurationData Durations,
    ImmutableArray<string> Index,
    ListData Lists,
    NumberData Numbers,
    PluralData Plurals,
    QuotationMarks Quotes,
    string Script);

/// <summary>One text per plural category. A category that is absent reads like <see cref="Other"/>.</summary>
internal sealed record PluralTexts(string? Zero, string? One, string? Two, string? Few, string? Many, string Other)
{
    public string For(PluralCategory category) => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => Other,
    } ?? Other;
}

/// <summary>The long form of a Gregorian date.</summary>
/// <param name="Long">Gaps: <c>{day}</c>, <c>{day2}</c> (two digits), <c>{month}</c> (number), <c>{monthName}</c>, <c>{year}</c>.</param>
/// <param name="Months">The twelve names as a date needs them (often a genitive).</param>
/// <param name="MonthsAlone">The twelve names as they stand alone.</param>
/// <param name="Days">The seven names of weekdays as they stand alone, from Sunday.</param>
internal sealed record DateData(
    string Long, ImmutableArray<string> Months, ImmutableArray<string> MonthsAlone, ImmutableArray<string> Days);

internal sealed record DurationData(UnitData Long, UnitData Short);

internal sealed record UnitData(
    PluralTexts Second, PluralTexts Minute, PluralTexts Hour, PluralTexts Day, PluralTexts Week, PluralTexts Month, PluralTexts Year)
{
    public PluralTexts For(DurationUnit unit) => unit switch
    {
        DurationUnit.Second => Second,
        DurationUnit.Minute => Minute,
        DurationUnit.Hour => Hour,
        DurationUnit.Day => Day,
        DurationUnit.Week => Week,
        DurationUnit.Month => Month,
        DurationUnit.Year => Year,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };
}

internal sealed record ListData(ListPatterns And, ListPatterns Or);

/// <summary>UTS #35 Part 2, list patterns: two items; or the first and second, those between, the last.</summary>
internal sealed record ListPatterns(string Start, string Middle, string End, string Two);

/// <summary>How numbers are written. Patterns around them are UTS #35 Part 3's, with the symbols filled in.</summary>
/// <param name="System">Name of the numbering system, CLDR's default for the language.</param>
/// <param name="Digits">Its ten digits from zero, one UTF-16 unit each.</param>
/// <param name="Decimal">Between whole and fraction.</param>
/// <param name="Group">Between groups of digits.</param>
/// <param name="Minus">Before a negative number, with its own directional mark where the script needs one.</param>
/// <param name="GroupSize">Digits in the lowest group.</param>
/// <param name="HigherGroupSize">Digits in each group above (2 in South Asia).</param>
/// <param name="MinimumGroupingDigits">Digits there must be above the lowest group before any grouping.</param>
/// <param name="Percent">"{0} %", the sign included.</param>
/// <param name="Range">"{0}–{1}".</param>
internal sealed record NumberData(
    string System, string Digits, string Decimal, string Group, string Minus,
    int GroupSize, int HigherGroupSize, int MinimumGroupingDigits, string Percent, string Range);

/// <summary>Cardinal plurals of numbers and of ranges.</summary>
/// <param name="Ranges">Only the pairs whose category is not the end's.</param>
/// <param name="Rules">No two hold for one number; whatever none claims is <see cref="PluralCategory.Other"/>.</param>
internal sealed record PluralData(ImmutableArray<PluralRange> Ranges, ImmutableArray<PluralRule> Rules);

/// <summary>The category of a range, from those of its ends.</summary>
/// <param name="Start">Of the first number.</param>
/// <param name="End">Of the last.</param>
/// <param name="Category">Of the whole.</param>
internal sealed record PluralRange(PluralCategory Start, PluralCategory End, PluralCategory Category);
