using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Bands;

/// <summary>
/// Lengths of time that no test of a table tells apart. Its ends are durations as the author wrote them, so that a band can be said in
/// any language.
/// </summary>
/// <param name="From">The shorter end; null where it begins with nothing at all.</param>
/// <param name="FromIncluded">True where the shorter end belongs to it; true where there is none.</param>
/// <param name="To">The longer end; null where it has none.</param>
/// <param name="ToIncluded">True where the longer end belongs to it; false where there is none.</param>
public sealed record Band(Duration? From, bool FromIncluded, Duration? To, bool ToIncluded)
{
    /// <summary>True where a length of time lies in the band.</summary>
    /// <param name="duration">The length.</param>
    public bool Contains(Duration duration)
    {
        var seconds = duration.Seconds();
        return (From is not { } from || (FromIncluded ? seconds >= from.Seconds() : seconds > from.Seconds()))
            && (To is not { } to || (ToIncluded ? seconds <= to.Seconds() : seconds < to.Seconds()));
    }

    /// <summary>The band from the start of this one to the end of a later one.</summary>
    /// <param name="last">The later one.</param>
    public Band Through(Band last) => new(From, FromIncluded, last.To, last.ToIncluded);

    /// <summary>
    /// As a test is written: <c>[1 d..3 d)</c>, <c>&lt;= 1 d</c>, <c>&gt; 3 d</c>, <c>= 3 d</c>, <c>&gt;= 0 d</c> for all.
    /// </summary>
    public override string ToString() => (From, To) switch
    {
        (null, null) => ">= 0 d",
        ({ } from, null) => $"{(FromIncluded ? ">=" : ">")} {from}",
        (null, { } to) => $"{(ToIncluded ? "<=" : "<")} {to}",
        ({ } from, { } to) when from.Seconds() == to.Seconds() => $"= {from}",
        ({ } from, { } to) => new UnaryTest.Interval(from, FromIncluded, to, ToIncluded).ToString(),
    };

    /// <summary>A length of time within the band, in seconds.</summary>
    internal Duration Inside()
    {
        var from = From?.Seconds() ?? 0;
        // Halfway is inside wherever the ends differ, and the only length where they do not.
        var inside = To is { } to ? (from + to.Seconds()) / 2 : from + 1;
        return new Duration(inside, DurationUnit.Second);
    }
}
