namespace MesoSite.Rules.Difference;

/// <summary>Where an outcome went; the order in which changes are told.</summary>
public enum ChangeDirection
{
    /// <summary>A less urgent disposition, or no rule any more.</summary>
    LessUrgent,

    /// <summary>A more urgent disposition, or a rule where there was none.</summary>
    MoreUrgent,

    /// <summary>Another rule of the same disposition.</summary>
    SameUrgency,
}
