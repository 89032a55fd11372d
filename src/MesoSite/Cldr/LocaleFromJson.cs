using System.Collections.Immutable;
using System.Text.Json;

namespace MesoSite.Cldr;

/// <summary>
/// <c>data/*.json</c> to records. By hand: the first locale came in a third of the time it took with a serializer generated
/// at compile time, which is mostly code to compile at start.
/// </summary>
internal static class LocaleFromJson
{
    public static LocaleIndex Index(JsonElement json) => new(Texts(json.GetProperty("tags")), Map(json.GetProperty("aliases")));

    public static ImmutableDictionary<string, string> Map(JsonElement json)
    {
        var map = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var entry in json.EnumerateObject())
        {
            map.Add(entry.Name, entry.Value.GetString()!);
        }

        return map.ToImmutable();
    }

    public static LocaleData Locale(JsonElement json) => new(
        Text(json, "autonym"),
        Plural(json.GetProperty("celsius")),
        Dates(json.GetProperty("dates")),
        Text(json, "direction") == "rtl" ? TextDirection.RightToLeft : TextDirection.LeftToRight,
        Durations(json.GetProperty("durations")),
        [.. Text(json, "index").Split(' ')],
        new(List(json.GetProperty("lists").GetProperty("and")), List(json.GetProperty("lists").GetProperty("or"))),
        Numbers(json.GetProperty("numbers")),
        Plurals(json.GetProperty("plurals")),
        Quotes(json.GetProperty("quotes")),
        Text(json, "script"));

    private static PluralTexts Plural(JsonElement json) => new(
        OptionalText(json, "zero"), OptionalText(json, "one"), OptionalText(json, "two"),
        OptionalText(json, "few"), OptionalText(json, "many"), Text(json, "other"));

    private static DateData Dates(JsonElement json) => new(
        Text(json, "long"),
        Texts(json.GetProperty("months")),
        Texts(json.TryGetProperty("monthsAlone", out var alone) ? alone : json.GetProperty("months")),
        Texts(json.GetProperty("days")));

    private static DurationData Durations(JsonElement json) => new(Units(json.GetProperty("long")), Units(json.GetProperty("short")));

    private static UnitData Units(JsonElement json) => new(
        Plural(json.GetProperty("second")), Plural(json.GetProperty("minute")), Plural(json.GetProperty("hour")),
        Plural(json.GetProperty("day")), Plural(json.GetProperty("week")), Plural(json.GetProperty("month")),
        Plural(json.GetProperty("year")));

    private static ListPatterns List(JsonElement json) =>
        new(Text(json, "start"), Text(json, "middle"), Text(json, "end"), Text(json, "two"));

    private static NumberData Numbers(JsonElement json) => new(
        Text(json, "system"), Text(json, "digits"), Text(json, "decimal"), Text(json, "group"), Text(json, "minus"),
        Number(json, "groupSize"), Number(json, "higherGroupSize"), Number(json, "minimumGroupingDigits"),
        Text(json, "percent"), Text(json, "range"));

    private static PluralData Plurals(JsonElement json)
    {
        var ranges = ImmutableArray.CreateBuilder<PluralRange>();
        foreach (var entry in json.GetProperty("ranges").EnumerateObject())
        {
            var ends = entry.Name.Split(' ');
            ranges.Add(new(Category(ends[0]), Category(ends[1]), Category(entry.Value.GetString()!)));
        }

        var rules = ImmutableArray.CreateBuilder<PluralRule>();
        foreach (var entry in json.GetProperty("rules").EnumerateObject())
        {
            rules.Add(PluralRule.Parse(Category(entry.Name), entry.Value.GetString()!));
        }

        return new(ranges.ToImmutable(), rules.ToImmutable());
    }

    private static QuotationMarks Quotes(JsonElement json) =>
        new(Text(json, "start"), Text(json, "end"), Text(json, "innerStart"), Text(json, "innerEnd"));

    private static PluralCategory Category(string name) => Enum.Parse<PluralCategory>(name, ignoreCase: true);

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static string? OptionalText(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement json)
    {
        var texts = ImmutableArray.CreateBuilder<string>(json.GetArrayLength());
        foreach (var text in json.EnumerateArray())
        {
            texts.Add(text.GetString()!);
        }

        return texts.MoveToImmutable();
    }
}
