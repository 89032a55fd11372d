using System.CommandLine;
using System.Globalization;

namespace MesoSite.Cli;

/// <summary><c>--today</c>: the day by which reviews are due or not.</summary>
internal static class TodayOption
{
    private const string Form = "yyyy-MM-dd";

    public static Option<string?> Create()
    {
        var option = new Option<string?>("--today") { Description = "the day by which reviews are overdue, such as 2027-05-02; left out, today" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Read(text) is null)
            {
                result.AddError($"--today takes a day such as 2027-05-02, not \"{text}\"");
            }
        });
        return option;
    }

    /// <summary>The day; null where none is given.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
