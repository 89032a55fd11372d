using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>The shapes that several files share.</summary>
internal static class Shapes
{
    /// <summary>What an id is made of.</summary>
    public const string IdForm = "small letters a–z, digits and single hyphens, beginning with a letter";

    /// <summary>The same as a regular expression.</summary>
    public const string IdPattern = "^(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>A number as a regular expression.</summary>
    public const string NumberPattern = @"([0-9]+\.?[0-9]*|\.[0-9]+)";

    private static readonly string Length = $"{NumberPattern} ({string.Join('|', Core.Duration.Symbols)})";

    /// <summary>A text that is not empty.</summary>
    public static readonly Shape<string> Text = new TextShape();

    /// <summary>A text that is not empty, and not still to be filled in.</summary>
    public static readonly Shape<string> FilledText = new TextShape(mayBeUnfilled: false);

    /// <summary>An id, such as <c>growing-lump</c>.</summary>
    public static readonly Shape<string> Id = new ScalarShape<string>($"an id: {IdForm}", new ScalarForm(IdPattern), TryId, isNamed: false);

    /// <summary>An id with its place, to be looked up elsewhere.</summary>
    public static readonly Shape<Located<string>> IdReference = Located(Id);

    /// <summary>Several ids with their places.</summary>
    public static readonly Shape<ImmutableArray<Located<string>>> IdReferences = new ListShape<Located<string>>(IdReference, isSet: true);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static readonly Shape<bool> Flag = new ChoiceShape<bool>(("true", true), ("false", false));

    /// <summary>A whole number that is not negative.</summary>
    public static readonly Shape<int> WholeNumber = new ScalarShape<int>(
        "a whole number",
        new ScalarForm("^[0-9]+$", NumberKind.Whole),
        (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    /// <summary>A date, such as <c>2026-05-02</c>.</summary>
    public static readonly Shape<DateOnly> Date = new ScalarShape<DateOnly>(
        "a date as year-month-day, such as 2026-05-02",
        new ScalarForm("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
        (string text, out DateOnly value) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    /// <summary>A single duration.</summary>
    public static readonly Shape<Duration> Duration = new ScalarShape<Duration>(
        $"a duration such as 14 d (units: {string.Join(" ", Core.Duration.Symbols)})", new ScalarForm($"^{Length}$"), Core.Duration.TryParse);

    /// <summary>The form of a duration or a range of durations.</summary>
    public static readonly ScalarForm LengthOrRange = new($"^{Length}( – {Length})?$");

    /// <summary>A duration or a range of durations.</summary>
    public static readonly Shape<DurationRange> DurationRange = new ScalarShape<DurationRange>(
        $"a duration such as 14 d, or a range such as 7 d – 14 d (units: {string.Join(" ", Core.Duration.Symbols)})",
        LengthOrRange,
        Core.DurationRange.TryParse);

    /// <summary>A number with its unit, or a bare count.</summary>
    public static readonly Shape<Quantity> Quantity = new ScalarShape<Quantity>(
        "a number with its unit, such as 38 °C, 62.8 % or 14 d, or a bare number",
        new ScalarForm($"^({Length}( – {Length})?|{NumberPattern}( °C| %)?)$", NumberKind.Any),
        (string text, out Quantity value) => (value = Core.Quantity.Parse(text)!) is not null);

    /// <summary>A list of values.</summary>
    public static Shape<ImmutableArray<T>> List<T>(Shape<T> item) => new ListShape<T>(item);

    /// <summary>A list of values with at least one, none of them twice.</summary>
    public static Shape<ImmutableArray<T>> Set<T>(Shape<T> item) => new ListShape<T>(item, isSet: true, mayBeEmpty: false);

    /// <summary>A value with its place.</summary>
    public static Shape<Located<T>> Located<T>(Shape<T> inner) => new LocatedShape<T>(inner);

    /// <summary>A text of some form, or what is still to be filled in: it stands for itself, so that a preview can show it.</summary>
    public static Shape<string> OrUnfilled(Shape<string> inner) => new UnfilledShape(inner);

    /// <summary>Entries under ids of the author's.</summary>
    public static Shape<Table<T>> Table<T>(Shape<T> entry) => new TableShape<T>(entry, IdForm, IdPattern, IsId);

    /// <summary>True for an id.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= 64
        && char.IsAsciiLetterLower(text[0])
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private static bool TryId(string text, out string value)
    {
        value = text;
        return IsId(text);
    }
}
