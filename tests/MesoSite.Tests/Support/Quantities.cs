using FsCheck;
using FsCheck.Fluent;
using MesoSite.Core;

namespace MesoSite.Tests.Support;

/// <summary>Random values such as an author may write.</summary>
internal static class Quantities
{
    public static Gen<decimal> Numbers { get; } =
        from thousandths in Gen.Choose(0, 999_999_999)
        from digits in Gen.Choose(0, 3)
        select Math.Round(thousandths / 1000m, digits, MidpointRounding.ToZero);

    public static Gen<Duration> Durations { get; } =
        from value in Numbers
        from unit in Gen.Elements(Enum.GetValues<DurationUnit>())
        select new Duration(value, unit);

    public static Gen<DurationRange> Ranges { get; } =
        from one in Durations
        from other in Durations
        select one.Hours <= other.Hours ? new DurationRange(one, other) : new DurationRange(other, one);
}
