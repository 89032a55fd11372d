using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>How a side effect normally runs, counted from its start.</summary>
internal abstract record Course
{
    private static readonly Course Never = new NeverNormal();
    private static readonly Course Unknown = new NotKnown();

    private static readonly Shape<Course> Durations = new RecordShape<Course>(map => new Known(
        map.OptionalValue("usual", "How long it usually lasts.", Shapes.DurationRange),
        map.Optional("longest", "Past this it is no longer normal, and the patient calls.", Shapes.Located(Shapes.Duration)),
        map.Span));

    public static readonly Shape<Course> Shape =
        new EitherShape<Course>("never-normal", Never, new EitherShape<Course>("not-known", Unknown, Durations));

    private Course()
    {
    }

    /// <summary>No course of it is normal.</summary>
    public sealed record NeverNormal : Course;

    /// <summary>Nobody has found out.</summary>
    public sealed record NotKnown : Course;

    /// <summary>Known at least in part.</summary>
    /// <param name="Usual">How long it usually lasts.</param>
    /// <param name="Longest">Past this it is no longer normal, and the patient calls.</param>
    /// <param name="Span">Where it is written.</param>
    public sealed record Known(DurationRange? Usual, Located<Duration>? Longest, SourceSpan Span) : Course;
}
