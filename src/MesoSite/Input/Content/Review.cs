using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>A clinician's review. Content without one says plainly that it has not been reviewed.</summary>
internal sealed record Review(string By, DateOnly On, DateOnly Next, SourceSpan Span)
{
    private static readonly Shape<Review?> Dates = new RecordShape<Review?>(map => new Review(
        map.Required("by", Shapes.Text),
        map.Required("on", Shapes.Date),
        map.Required("next", Shapes.Date),
        map.Span));

    /// <summary><c>not-yet</c>, or who reviewed it, when, and when the next review is due.</summary>
    public static readonly Shape<Review?> Shape = new EitherShape<Review?>("not-yet", null, Dates);
}
