using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>A clinician's review. Content without one says plainly that it has not been reviewed.</summary>
/// <param name="Next">The last day on which it is not overdue.</param>
/// <param name="NextSpan">Where that day is written.</param>
internal sealed record Review(string By, DateOnly On, DateOnly Next, SourceSpan Span, SourceSpan NextSpan)
{
    private static readonly Shape<Review?> Dates = new RecordShape<Review?>(map =>
    {
        var by = map.Required("by", "The reviewer's name.", Shapes.Text);
        var on = map.Required("on", "The day of the review.", Shapes.Date);
        // Null where it is missing, which is a fault already.
        var next = map.Required("next", "The last day on which the review is not overdue.", Shapes.Located(Shapes.Date));
        return new Review(by, on, next?.Value ?? default, map.Span, next?.Span ?? map.Span);
    });

    /// <summary><c>not-yet</c>, or who reviewed it, when, and when the next review is due.</summary>
    public static readonly Shape<Review?> Shape = new EitherShape<Review?>("not-yet", null, Dates);

    /// <summary>Days since the next review was due; 0 or less where it is not overdue.</summary>
    public int DaysOverdue(DateOnly today) => today.DayNumber - Next.DayNumber;
}
