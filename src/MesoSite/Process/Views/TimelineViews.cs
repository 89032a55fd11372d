using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>
/// The picture of what is normal, and when (component <c>timeline</c>): an SVG with one row a side effect.
/// Lengths are user units of a drawing <see cref="Width"/> × <see cref="Height"/>; right-to-left is already mirrored.
/// </summary>
/// <param name="Id">Prefix for the ids inside the picture, unique on the page.</param>
/// <param name="Title">What the picture shows.</param>
/// <param name="Description">The same for a screen reader, in two or three sentences.</param>
/// <param name="Width">Width of the drawing.</param>
/// <param name="Height">Height of the drawing.</param>
/// <param name="AxisY">Where the labels of the axis stand.</param>
/// <param name="Ticks">The axis: not to scale, later times are drawn closer together.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Table">The same facts as a table.</param>
/// <param name="Rtl">True where the picture runs from right to left.</param>
public sealed record TimelineView(
    string Id,
    string Title,
    string Description,
    string Width,
    string Height,
    string AxisY,
    ImmutableArray<TimelineTickView> Ticks,
    ImmutableArray<TimelineRowView> Rows,
    EffectTableView Table,
    bool Rtl);

/// <summary>A mark on the axis of time.</summary>
/// <param name="X">Where.</param>
/// <param name="Label">The time since treatment, short.</param>
/// <param name="Anchor">SVG <c>text-anchor</c> that keeps the label inside the drawing.</param>
public sealed record TimelineTickView(string X, string Label, string Anchor);

/// <summary>One side effect in the picture.</summary>
/// <param name="Name">Its name, above its bars.</param>
/// <param name="LabelX">Where the name starts.</param>
/// <param name="LabelY">Base line of the name.</param>
/// <param name="BarY">Top of the bars.</param>
/// <param name="BarHeight">Height of the bars.</param>
/// <param name="Usual">When it is usual; null where it never is.</param>
/// <param name="Wait">From the usual end to the point to call; null where there is none.</param>
/// <param name="Watch">When it can start, for what is never normal; null otherwise.</param>
public sealed record TimelineRowView(
    string Name,
    string LabelX,
    string LabelY,
    string BarY,
    string BarHeight,
    TimelineBarView? Usual,
    TimelineBarView? Wait,
    TimelineBarView? Watch);

/// <summary>A bar.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width.</param>
public sealed record TimelineBarView(string X, string Width);
