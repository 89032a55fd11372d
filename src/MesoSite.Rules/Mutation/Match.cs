namespace MesoSite.Rules.Mutation;

/// <summary>Whether a rule matches an example that need not answer every question.</summary>
internal enum Match
{
    /// <summary>It does not, whatever else is answered.</summary>
    Never,

    /// <summary>That depends on a question that the example does not answer.</summary>
    Open,

    /// <summary>It does, whatever else is answered.</summary>
    Always,
}
