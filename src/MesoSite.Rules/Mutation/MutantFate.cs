namespace MesoSite.Rules.Mutation;

/// <summary>
/// What became of a mutant: what caught it first, cheapest first. Other nets may have caught it too, so the counts do not say which of
/// them could be spared.
/// </summary>
public enum MutantFate
{
    /// <summary>An example that was exact no longer is, or its answers no longer settle the outcome.</summary>
    Example,

    /// <summary>A rule that an example was won by has none any more.</summary>
    RuleWithoutExample,

    /// <summary>It needs more states than the limit: the build stops.</summary>
    TooLarge,

    /// <summary>No rule matches some answers.</summary>
    Gap,

    /// <summary>A rule never wins any more, or a masked one does.</summary>
    Alive,

    /// <summary>A guarantee does not hold.</summary>
    Guarantee,

    /// <summary>A worse answer lowers the urgency.</summary>
    Monotone,

    /// <summary>A sign is not heeded.</summary>
    Heeded,

    /// <summary>It says the same as the table for all answers: there is nothing to catch.</summary>
    Equivalent,

    /// <summary>It says something else, and nothing caught it.</summary>
    Survived,
}
