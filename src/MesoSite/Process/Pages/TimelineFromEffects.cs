using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>
/// Draws when each side effect starts and how long it is normal. The axis is logarithmic, because minutes and months stand
/// on it together. A course is counted from the earliest start, which is the cautious reading: the point to call comes sooner.
/// </summary>
internal static class TimelineFromEffects
{
    // A drawing as wide as a phone, so that its text is not scaled below its size there.
    private const double Width = 340;
    private const double RowHeight = 42;
    private const double BarHeight = 14;
    private const double LabelBaseline = 15;
    private const double BarTop = 21;
    private const double AxisHeight = 22;
    private const double ThinnestBar = 4;
    private const double LinearHours = 2;
    private const double HalfLabel = 20;

    private static readonly ImmutableArray<Duration> Ticks =
    [
        new(1, DurationUnit.Hour),
        new(1, DurationUnit.Day),
        new(1, DurationUnit.Week),
        new(1, DurationUnit.Month),
        new(1, DurationUnit.Year),
    ];

    public static TimelineView Translate(TextContext context)
    {
        var effects = context.Content.Effects.Effects
            .Where(entry => entry.Value.Onset is not null && entry.Value.Course is Course.NeverNormal or Course.Known)
            .OrderBy(entry => entry.Value.Course is Course.NeverNormal)
            .ThenBy(entry => entry.Value.Onset!.Value.From.Hours)
            .ThenBy(entry => entry.Value.Onset!.Value.To.Hours)
            .ToList();
        var rtl = context.Voice.Locale.Direction == TextDirection.RightToLeft;
        var end = effects.Select(entry => LastHour(entry.Value)).Append((double)Ticks[0].Hours).Max();
        var axis = new Axis(end, rtl);
        var axisY = effects.Count * RowHeight;
        var table = effects.Select(entry => EffectSummaries.Summary(entry.Id.Value, context));
        return new TimelineView(
            $"timeline{context.IdSuffix}",
            context.Voice.Text("timeline-title"),
            context.Voice.Text("timeline-picture-description"),
            Number(Width),
            Number(axisY + AxisHeight),
            Number(axisY),
            [.. Ticks.Where(tick => (double)tick.Hours <= end).Select(tick => Tick(tick, axis, context))],
            [.. effects.Select((entry, index) => Row(context.Voice.Words.Effects[entry.Id.Value].Name, entry.Value, index, axis))],
            new EffectTableView(context.Voice.Text("effects-caption"), [.. table]),
            rtl);
    }

    // In reading direction: "start" and "end" are what keeps the first and the last label inside, whichever way the axis runs.
    private static TimelineTickView Tick(Duration tick, Axis axis, TextContext context) => new(
        Number(axis.X((double)tick.Hours)),
        context.Voice.Say(tick, UnitWidth.Short),
        axis.Along((double)tick.Hours) switch { < HalfLabel => "start", > Width - HalfLabel => "end", _ => "middle" });

    private static TimelineRowView Row(string name, Effect effect, int index, Axis axis)
    {
        var top = index * RowHeight;
        var start = (double)effect.Onset!.Value.From.Hours;
        var course = effect.Course as Course.Known;
        var usualEnd = start + (double)(course?.Usual?.To.Hours ?? 0);
        var longestEnd = start + (double)(course?.Longest?.Value.Hours ?? 0);
        return new TimelineRowView(
            name,
            Number(axis.Start),
            Number(top + LabelBaseline),
            Number(top + BarTop),
            Number(BarHeight),
            course?.Usual is null ? null : axis.Bar(start, usualEnd),
            course is null || longestEnd <= usualEnd ? null : axis.Bar(course.Usual is null ? start : usualEnd, longestEnd),
            course is null ? axis.Bar(start, (double)effect.Onset.Value.To.Hours) : null);
    }

    private static double LastHour(Effect effect)
    {
        var onset = effect.Onset!.Value;
        return effect.Course is Course.Known course
            ? (double)(onset.From.Hours + Math.Max(course.Usual?.To.Hours ?? 0, course.Longest?.Value.Hours ?? 0))
            : (double)onset.To.Hours;
    }

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private sealed record Axis(double End, bool Rtl)
    {
        /// <summary>Where a line of text begins.</summary>
        public double Start => Rtl ? Width : 0;

        /// <summary>How far along the axis a time stands, in reading direction.</summary>
        public double Along(double hours) => Width * Math.Log(1 + (hours / LinearHours)) / Math.Log(1 + (End / LinearHours));

        public double X(double hours) => Rtl ? Width - Along(hours) : Along(hours);

        public TimelineBarView Bar(double from, double to)
        {
            var (a, b) = (X(from), X(to));
            var width = Math.Max(ThinnestBar, Math.Abs(b - a));
            var left = Math.Clamp(Math.Min(a, b), 0, Width - width);
            return new TimelineBarView(Number(left), Number(width));
        }
    }
}
