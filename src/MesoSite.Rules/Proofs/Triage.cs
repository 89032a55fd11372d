namespace MesoSite.Rules.Proofs;

/// <summary>How an outcome compares with what a clinician expects.</summary>
public enum Triage
{
    /// <summary>The same disposition.</summary>
    Exact,

    /// <summary>More urgent than expected.</summary>
    Over,

    /// <summary>Less urgent than expected, or no rule at all: the dangerous one.</summary>
    Under,

    /// <summary>The example does not answer a question that is asked.</summary>
    Incomplete,
}
