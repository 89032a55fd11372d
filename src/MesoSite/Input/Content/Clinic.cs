using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>The clinic that hands the pages out.</summary>
internal sealed record Clinic(
    string Name,
    Located<string>? Logo,
    string Phone,
    string? OutOfHours,
    string? Email,
    ImmutableArray<string> Address,
    ImmutableArray<OpeningHours> Hours)
{
    /// <summary>Path of the logo within <c>input/</c>, or null. It lies beside the file that names it.</summary>
    public string? LogoPath => Logo is { } logo ? logo.Span.File.Path[..(logo.Span.File.Path.LastIndexOf('/') + 1)] + logo.Value : null;

    private static readonly Shape<string> Mail = Shapes.OrUnfilled(new ScalarShape<string>(
        "an e-mail address",
        new ScalarForm("^[A-Za-z0-9._+-]+@[A-Za-z0-9@._+-]+$"),
        (string text, out string value) =>
        {
            value = text;
            var at = text.IndexOf('@', StringComparison.Ordinal);
            return at > 0 && at < text.Length - 1 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '@' or '.' or '-' or '_' or '+');
        }));

    public static readonly Shape<Clinic> Shape = new RecordShape<Clinic>(map => new Clinic(
        map.Required("name", "The clinic's name, the same in every language.", Shapes.Text),
        map.Optional("logo", "A picture beside this file.", Shapes.Located(Shapes.Text)),
        map.Required("phone", "The telephone in opening hours, as it is printed.", PhoneNumber.Shape),
        map.Optional("out-of-hours", "The telephone when the clinic is closed.", PhoneNumber.Shape),
        map.Optional("email", "Where to write to.", Mail),
        map.Optional("address", "The postal address, line by line.", Shapes.List(Shapes.Text), []),
        map.Optional("hours", "When the clinic is open.", Shapes.List(OpeningHours.Shape), [])));
}

/// <summary>Hours that are the same on several days.</summary>
internal sealed record OpeningHours(ImmutableArray<DayOfWeek> Days, TimeOnly Opens, Located<TimeOnly> Closes)
{
    private static readonly Shape<DayOfWeek> Day = new ChoiceShape<DayOfWeek>(
        ("mon", DayOfWeek.Monday),
        ("tue", DayOfWeek.Tuesday),
        ("wed", DayOfWeek.Wednesday),
        ("thu", DayOfWeek.Thursday),
        ("fri", DayOfWeek.Friday),
        ("sat", DayOfWeek.Saturday),
        ("sun", DayOfWeek.Sunday));

    private static readonly Shape<TimeOnly> Time = new ScalarShape<TimeOnly>(
        "a time such as \"09:00\"",
        new ScalarForm("^([01][0-9]|2[0-3]):[0-5][0-9]$"),
        (string text, out TimeOnly value) =>
            TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    public static readonly Shape<OpeningHours> Shape = new RecordShape<OpeningHours>(map => new OpeningHours(
        map.Required("days", "The days with these hours.", Shapes.Set(Day)), map.Required("opens", "When it opens.", Time), map.Required("closes", "When it closes; hours past midnight are two entries.", Shapes.Located(Time))));
}
