namespace MesoSite.Rules.Source;

/// <summary>The answers that have the same name in every question; no option may have one of these names.</summary>
public static class AnswerNames
{
    /// <summary>The sign is there; of a list, at least one of them.</summary>
    public const string Yes = "yes";

    /// <summary>The sign is not there; of a list, none of them.</summary>
    public const string No = "no";

    /// <summary>The patient cannot tell.</summary>
    public const string NotSure = "not-sure";

    /// <summary>True for one of these names.</summary>
    /// <param name="name">A name.</param>
    public static bool IsReserved(string name) => name is Yes or No or NotSure;
}
