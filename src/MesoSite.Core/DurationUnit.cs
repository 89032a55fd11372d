namespace MesoSite.Core;

/// <summary>The units of time a duration is written in, shortest first; a fact keeps the unit its author wrote.</summary>
public enum DurationUnit
{
    /// <summary><c>s</c></summary>
    Second,

    /// <summary><c>min</c></summary>
    Minute,

    /// <summary><c>h</c></summary>
    Hour,

    /// <summary><c>d</c></summary>
    Day,

    /// <summary><c>wk</c></summary>
    Week,

    /// <summary><c>mo</c></summary>
    Month,

    /// <summary><c>y</c></summary>
    Year,
}
