namespace MesoSite.Rules.Source;

/// <summary>What a question may be answered with.</summary>
public enum QuestionKind
{
    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A list of signs, answered <c>yes</c> (at least one) or <c>no</c> (none) for the whole.</summary>
    AnyOf,

    /// <summary>One of the options.</summary>
    OneOf,

    /// <summary>A length of time; its answers are the bands that the thresholds of the rules cut.</summary>
    Number,
}
